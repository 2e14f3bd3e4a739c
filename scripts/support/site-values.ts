import path from 'node:path';
import type { SiteOptions } from '../../src/site/site-options.ts';
import { siteOptions } from '../../src/site/site-options.ts';
import { UsageError } from './usage-error.ts';

interface SiteValues {
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  audience?: string;
  language?: string;
  health?: true;
}

/** The options of a site from the arguments of a command. What the environment says holds where they are silent. */
export function siteValues(values: SiteValues): SiteOptions {
  const { content, out, site, base, audience, language, health } = values;
  return {
    ...siteOptions(),
    ...(content !== undefined && { content: path.resolve(content) }),
    ...(out !== undefined && { out: path.resolve(out) }),
    ...(site !== undefined && { site: readSite(site) }),
    ...(base !== undefined && { base: readBase(base) }),
    ...(audience !== undefined && { audience }),
    ...(language !== undefined && { language }),
    ...(health && { health }),
  };
}

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`\`--site ${text}\` is not an address such as \`https://careers.example.com\`.`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new UsageError(
      `\`--site ${text}\` has a path: write it as \`--site ${url.origin} --base ${url.pathname}\`.`,
    );
  }
  return url.origin;
}

/** `careers`, `/careers` and `/careers/` are the same path. */
function readBase(text: string): string {
  const place = text.replace(/^\/+|\/+$/g, '');
  if (
    !/^[\w.~/-]*$/.test(place) ||
    /^\/\/|[^/]\/\//.test(text) ||
    place.split('/').some((part) => /^\.+$/.test(part))
  ) {
    throw new UsageError(`\`--base ${text}\` is not a path such as \`/careers/\`.`);
  }
  return place ? `/${place}/` : '/';
}
