import type { Catalog, Entry } from '../catalog/catalog.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quote } from '../problems/quote.ts';
import { placeOf } from '../schema/places.ts';
import type { CatalogCheck } from './check.ts';
import { compareTranslation, type Mismatch } from './compare-translation.ts';

export const translationsMatch: CatalogCheck = {
  name: 'translations-match',
  rule: 'A translation has the path of a file of the framework, and holds texts of that file only.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const translation of catalog.of('translation').values()) {
      for (const mismatch of mismatches(translation, catalog))
        report({ file: translation.file, ...mismatch });
    }
  },
};

function mismatches({ id, data }: Entry<'translation'>, catalog: Catalog): Mismatch[] {
  const [language = ''] = id.split('/');
  const path = id.slice(language.length + 1);
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language)) return [notALanguage(language)];
  if (!catalog.files.some(({ file }) => file === path)) return [nothingToTranslate(path, catalog)];
  const source = catalog.entries.find(({ file }) => file === path);
  const kind = placeOf(path)?.kind;
  if (!source || !kind) return [];
  const { translatedFrom: _, sameOnPurpose: __, ...texts } = data;
  return compareTranslation(texts, source.data, kind);
}

function notALanguage(language: string): Mismatch {
  const message = `The folder ${quote(`translations/${language}`)} is not called like a language.`;
  return { path: [], message, hint: 'Call it by its tag in small letters, such as `de` or `pt-br`.' };
}

function nothingToTranslate(path: string, catalog: Catalog): Mismatch {
  const nearest = didYouMean(
    path,
    catalog.files.filter(({ kind }) => kind !== 'translation').map(({ file }) => file),
  );
  const hint = nearest
    ? `Did you mean ${quote(nearest)}?`
    : 'Call it like the file it translates, or take it out.';
  return { path: [], message: `This translates ${quote(path)}, which is not there.`, hint };
}
