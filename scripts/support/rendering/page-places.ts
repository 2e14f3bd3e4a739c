import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroApp, Route } from './astro-app.ts';

/** Where Astro would write a page or a file of data, if it is written where it is made, which saves sending it. */
export const placeOf = (address: string, route: Route, app: AstroApp): string | undefined =>
  pagePlaceOf(address, route, app) ?? dataPlaceOf(address, route, app);

/** Where it would write a page. Pages that tell of a fault have places of their own. */
function pagePlaceOf(address: string, { type, route }: Route, app: AstroApp): string | undefined {
  if (type !== 'page' || /^\/\d{3}\/?$/.test(route)) return undefined;
  return placeIn(address, app, 'index.html');
}

/** Where it would write a file of data. That of a large framework, sent, takes several times its size in memory. */
function dataPlaceOf(address: string, { type }: Route, app: AstroApp): string | undefined {
  return type === 'endpoint' ? placeIn(address, app) : undefined;
}

function placeIn(address: string, app: AstroApp, ...more: string[]): string {
  const { base } = app.getSettings().config;
  const place = decodeURI(new URL(address).pathname).slice(base.replace(/\/?$/, '/').length);
  return path.join(place, ...more);
}

/** The address that Astro asks for a page by. */
export const addressOf = (pathname: string, app: AstroApp): string =>
  `http://site${app.getSettings().config.base.replace(/\/$/, '')}${encodeURI(pathname)}`;

/** Where a page is written, of whatever kind it is. */
export const pageFileOf = (address: string, { type }: Route, app: AstroApp): string | undefined =>
  type === 'page' ? placeIn(address, app, 'index.html') : undefined;

/** The folder of the site that is made. */
export const folderOf = (app: AstroApp): string => fileURLToPath(app.getSettings().config.outDir);
