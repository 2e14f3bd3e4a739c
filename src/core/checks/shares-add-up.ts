import { nameEntry } from '../catalog/name-entry.ts';
import { anchorsOf } from '../catalog/scope-values.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

/** Shares such as 0.1 and 0.9 do not add up exactly in binary. */
const tolerance = 1e-9;

export const sharesAddUp: CatalogCheck = {
  name: 'shares-add-up',
  rule: 'The shares of a mix in the scope of a level add up to one at most.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const entry of catalog.of('level').values()) {
      for (const [dimension, value] of Object.entries(entry.data.scope ?? {})) {
        const sum = anchorsOf(value).reduce(
          (all, { share }) => all + (typeof share === 'number' ? share : 0),
          0,
        );
        if (sum <= 1 + tolerance) continue;
        report({
          file: entry.file,
          path: ['scope', dimension],
          message: `The shares of ${nameEntry(entry)} in ${quote(dimension)} add up to ${Number(sum.toFixed(2))}.`,
          hint: 'Write shares of one, such as 0.7 and 0.3.',
        });
      }
    }
  },
};
