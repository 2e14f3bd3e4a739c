import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isStale, sourceOf } from '../catalog/translations.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';
import { mismatchedTexts } from './translations-match.ts';

export const translationsAreCurrent: CatalogCheck = {
  name: 'translations-are-current',
  rule: 'A translation was made from the texts that its source has now.',
  severity: 'note',
  run(catalog, _context, report) {
    for (const translation of catalog.of('translation').values()) {
      const { file } = translation;
      const source = staleSource(translation, catalog);
      if (source) report({ file, path: ['translatedFrom'], ...changed(translation, source) });
    }
  },
};

function staleSource(translation: Entry<'translation'>, catalog: Catalog): Entry | undefined {
  const path = sourceOf(translation).file;
  const source = catalog.entries.find(({ file }) => file === path);
  return source && isStale(translation, source) ? source : undefined;
}

function changed(translation: Entry<'translation'>, source: Entry): { message: string; hint: string } {
  const misfits = mismatchedTexts(translation, source).length > 0;
  const shown = misfits ? ' What no longer fits is shown in the language of the source.' : '';
  return {
    message: `Texts of ${quote(source.file)} changed since this was translated.${shown}`,
    hint: `Run \`npm run translations -- ${translation.file}\`, and look through the texts.`,
  };
}
