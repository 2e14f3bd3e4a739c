import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** A page of the built site: its path on the site without the base, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Files of a built site, by their path in it, in order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Every page of the built default framework. */
export function builtPages(): BuiltPage[] {
  const dist = inject('dist');
  return builtFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(path.join(dist, file), 'utf8'),
    }));
}

/** One page of each type, as a path below the base. */
export const pageTypes = [
  '',
  'tracks/',
  'map/',
  'tracks/new-business/',
  'tracks/sales-management/',
  'levels/senior-account-executive/',
  'levels/vice-president-sales/',
  'levels/account-executive/with/public-sector/',
  'moves/',
  'moves/senior-account-executive/sales-team-lead/',
  'moves/sales-manager/principal-account-executive/',
  'routes/',
  'competencies/',
  'competencies/discovery/',
  'activities/',
  'activities/disqualify-on-purpose/',
  'guides/',
  'guides/career-conversation/',
  'stories/',
  'stories/fourteen-months-with-a-team/',
  'overlays/public-sector/',
  'glossary/',
  'changes/',
  'changes/2027-01-01-first-edition/',
  'search/',
  'data/',
  'plan/',
  'health/',
  'parity/',
  '404.html',
] as const;
