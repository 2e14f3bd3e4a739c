import { frameworkFile } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import { anchorsOf } from '../catalog/scope-values.ts';
import { wordNow } from '../catalog/word-lists.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { list, quote } from '../problems/quote.ts';
import { slipOf } from '../problems/the-only-near.ts';
import type { CatalogCheck } from './check.ts';
import { renamedTo } from './renamed-to.ts';

export const scopeValuesExist: CatalogCheck = {
  name: 'scope-values-exist',
  rule: 'The scope of a level is said with the values of each dimension in `framework.yaml`.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const dimensions = frameworkFile(catalog)?.data.dimensions ?? [];
    for (const entry of catalog.of('level').values()) {
      for (const [id, value] of Object.entries(entry.data.scope ?? {})) {
        const known = dimensions.find((dimension) => dimension.id === id)?.anchors.map((anchor) => anchor.id);
        for (const { anchor, path, share } of anchorsOf(value)) {
          if (!known || known.includes(anchor)) continue;
          const nearest = didYouMean(anchor, known);
          const now = wordNow(catalog, ['anchor'], anchor, id);
          report({
            file: entry.file,
            path: ['scope', id, ...path],
            ...(share === undefined ? {} : { atKey: true }),
            message: `${nameEntry(entry)} has ${quote(anchor)} in its scope, which is not a value of ${quote(id)}.`,
            hint: nearest ? `Did you mean ${quote(nearest)}?` : `It has ${list(known.map(quote))}.`,
            ...slipOf(anchor, known),
            ...(now === undefined ? {} : renamedTo(now, anchor)),
          });
        }
      }
    }
  },
};
