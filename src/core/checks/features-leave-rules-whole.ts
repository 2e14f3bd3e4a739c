import { type Catalog, type Entry, frameworkFile } from '../catalog/catalog.ts';
import { referencesOf } from '../catalog/references.ts';
import { quote } from '../problems/quote.ts';
import { shownFeatures } from '../schema/features.ts';
import type { CatalogCheck } from './check.ts';

export const featuresLeaveRulesWhole: CatalogCheck = {
  name: 'features-leave-rules-whole',
  rule: 'No move asks for an activity where `framework.yaml` turns activities off: the page of the move would leave it out.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    if (shownFeatures(frameworkFile(catalog)?.data.features).has('activities')) return;
    for (const { entry, id, path } of demands(catalog)) {
      report({
        file: entry.file,
        path,
        message: `A move from ${quote(entry.id)} asks for the activity ${quote(id)}, and \`framework.yaml\` turns activities off.`,
        hint: 'Write what is asked for as a text, `{ text: … }`, or leave activities on.',
      });
    }
  },
};

const demands = (catalog: Catalog) =>
  catalog.entries
    .filter((entry): entry is Entry<'level'> => entry.kind === 'level')
    .flatMap((entry) =>
      referencesOf(entry)
        .filter(({ targets, path }) => targets.includes('activity') && path.includes('gates'))
        .map(({ id, path }) => ({ entry, id, path })),
    );
