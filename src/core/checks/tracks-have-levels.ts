import { nameEntry } from '../catalog/name-entry.ts';
import { leaves } from '../catalog/references.ts';
import type { CatalogCheck } from './check.ts';

export const tracksHaveLevels: CatalogCheck = {
  name: 'tracks-have-levels',
  rule: 'A track has at least one level.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const track of catalog.of('track').values()) {
      if (leaves(track.data.levels, []).length > 0) continue;
      report({
        file: track.file,
        path: ['levels'],
        message: `${nameEntry(track)} has no levels.`,
        hint: 'Add a file for its first level and list it, or take the track out.',
      });
    }
  },
};
