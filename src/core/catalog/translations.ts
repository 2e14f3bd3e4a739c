import type { Catalog, Entry } from './catalog.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** Whether a tag is put together as those of languages are, such as `de` or `pt-BR`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** How the folder of a language is called below `translations`. */
export const folderOf = (language: string): string => language.toLowerCase();

/** The path of the translation of a file. */
export const translationPath = (language: string, file: string): string =>
  `translations/${folderOf(language)}/${file}`;

/** The path of the file that a translation translates, and the folder that it is in. */
export function sourceOf(translation: Pick<Entry, 'id'>): { folder: string; file: string } {
  const [folder = ''] = translation.id.split('/');
  return { folder, file: translation.id.slice(folder.length + 1) };
}

/** The well-shaped translations into a language, by the path of the file that each translates. */
export function translationsInto(language: string, catalog: Catalog): Map<string, Entry<'translation'>> {
  const folder = folderOf(language);
  const found = [...catalog.of('translation').values()].map((entry) => ({ entry, ...sourceOf(entry) }));
  return new Map(found.flatMap((each) => (each.folder === folder ? [[each.file, each.entry]] : [])));
}

/** Whether the texts of a file changed since they were translated. Nothing is known where no fingerprint is there. */
export function isStale(translation: Entry<'translation'>, source: Entry): boolean {
  const { translatedFrom } = translation.data;
  return translatedFrom !== undefined && translatedFrom !== sourceFingerprint(source);
}
