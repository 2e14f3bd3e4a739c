import { frameworkFile } from '../catalog/catalog.ts';
import { folderOf, sourceOf } from '../catalog/translations.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

export const translationsAreShown: CatalogCheck = {
  name: 'translations-are-shown',
  rule: 'Translations are in a language that the site is shown in.',
  severity: 'warning',
  run(catalog, _context, report) {
    const { data } = frameworkFile(catalog) ?? {};
    if (!data) return;
    const shown = new Set((data.languages ?? []).map(folderOf));
    // Each folder is told once, at its first file.
    for (const translation of catalog.of('translation').values()) {
      const { folder } = sourceOf(translation);
      if (!shown.has(folder))
        report({ file: translation.file, path: [], ...notShown(folder, data.languages) });
      shown.add(folder);
    }
  },
};

function notShown(folder: string, languages: readonly string[] = []) {
  return {
    message: `No page shows what is in ${quote(`translations/${folder}`)}, since \`languages\` in \`framework.yaml\` does not name ${quote(folder)}.`,
    hint: `Write there: \`languages: [${[...languages, folder].join(', ')}]\`.`,
  };
}
