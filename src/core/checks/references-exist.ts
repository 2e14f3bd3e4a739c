import { referencesOf } from '../catalog/references.ts';
import { fixOf } from '../problems/the-only-near.ts';
import type { CatalogCheck } from './check.ts';
import { nameReference } from './name-reference.ts';
import { unknownId } from './unknown-id.ts';

export const referencesExist: CatalogCheck = {
  name: 'references-exist',
  rule: 'Whatever a file names is there: a thing under that id, or a word of that list in `framework.yaml`.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const entry of catalog.entries) {
      for (const reference of referencesOf(entry)) {
        const unknown = unknownId(reference.id, reference.targets, catalog);
        if (!unknown) continue;
        report({
          file: entry.file,
          path: reference.path,
          ...(reference.atKey ? { atKey: true } : {}),
          message: `${nameReference(entry, reference)}, which ${unknown.fault}.`,
          hint: unknown.hint,
          ...fixOf(reference.id, unknown.meant),
        });
      }
    }
  },
};
