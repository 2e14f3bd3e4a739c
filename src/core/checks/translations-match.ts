import { audiencesIn } from '../catalog/audiences-in.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isStale, sourceOf } from '../catalog/translations.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { list, quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';
import { compareTranslation, type Mismatch } from './compare-translation.ts';

export const translationsMatch: CatalogCheck = {
  name: 'translations-match',
  rule: 'A translation has the path of a file of the framework, and holds texts of that file only.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const translation of catalog.of('translation').values()) {
      for (const { isOfForm: _, ...mismatch } of mismatches(translation, catalog))
        report({ file: translation.file, ...mismatch });
    }
  },
};

function mismatches(translation: Entry<'translation'>, catalog: Catalog): Mismatch[] {
  const { folder, file: path } = sourceOf(translation);
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(folder)) return [notALanguage(folder)];
  if (!catalog.files.some(({ file }) => file === path)) return [nothingToTranslate(path, catalog)];
  const source = catalog.entries.find(({ file }) => file === path);
  if (!source) return [];
  const found = [...mismatchedTexts(translation, source), ...otherAudiences(translation, source)];
  // Whoever changes a text does not wait for those who translate it: what no longer fits is shown as in the source.
  return isStale(translation, source) ? found.filter(({ isOfForm }) => !isOfForm) : found;
}

/** Where a translation holds what is no text of its source. */
export function mismatchedTexts({ data }: Entry<'translation'>, source: Entry): Mismatch[] {
  const { translatedFrom: _, sameOnPurpose: __, ...texts } = data;
  return compareTranslation(texts, source.data, source.kind);
}

/** A section that is not for everyone has to be one in every language. */
function otherAudiences({ body }: Entry<'translation'>, source: Entry): Mismatch[] {
  if (!body || body.text.trim() === '') return [];
  const hidden = audiencesIn(source);
  const found = audiencesIn({ body });
  if (hidden.join('\n') === found.join('\n')) return [];
  return [
    {
      path: [],
      isOfForm: true,
      message: `The body has ${sections(found)} here and ${sections(hidden)} in the file that this translates.`,
      hint: 'Put the same sections into `<Audience only="…">`, in the same order.',
    },
  ];
}

const sections = (audiences: readonly unknown[]): string =>
  audiences.length === 0
    ? 'no section for an audience'
    : `sections for ${list(audiences.map((each) => quote(String(each))))}`;

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
