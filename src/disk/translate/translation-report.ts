import type { Catalog, Entry } from '../../core/catalog/catalog.ts';
import { textsToTranslate } from '../../core/catalog/translatable-texts.ts';
import { isStale, translationPath, translationsInto } from '../../core/catalog/translations.ts';
import { type FileState, languageStates } from '../../core/framework/translation.ts';
import { earlierSource } from './earlier-source.ts';

/** What there is to do about the translation of a file. */
export interface ToDo extends FileState {
  /** The file to open. */
  at: string;
  /** Fields whose texts changed since; absent where nobody knows the source as it was. */
  changed?: readonly string[];
}

/** How far a framework is translated into a language, and what is left to do. */
export async function translationReport(
  folder: string,
  language: string,
  catalog: Catalog,
): Promise<{ files: readonly FileState[]; toDo: readonly ToDo[] }> {
  const sources = catalog.entries.filter(({ kind }) => kind !== 'translation');
  const [state] = languageStates([language], catalog, sources);
  const files = state?.files ?? [];
  const translations = translationsInto(language, catalog);
  const toDo: ToDo[] = [];
  for (const each of files.filter((file) => file.state !== 'translated')) {
    const source = sources.find(({ file }) => file === each.file);
    const translation = translations.get(each.file);
    const at = translation ? translationPath(language, each.file) : each.file;
    const changed = source && translation && (await changedFields(folder, source, translation));
    toDo.push({ ...each, at, ...(changed && { changed }) });
  }
  return { files, toDo };
}

async function changedFields(
  folder: string,
  source: Entry,
  translation: Entry<'translation'>,
): Promise<string[] | undefined> {
  if (!isStale(translation, source)) return undefined;
  const earlier = await earlierSource(folder, source, translation.data.translatedFrom ?? '');
  if (!earlier) return undefined;
  const before = new Set(textsToTranslate(source.kind, earlier.data).map(({ text }) => text));
  const texts = textsToTranslate(source.kind, source.data).filter(({ text }) => !before.has(text));
  const isBodyNew = (source.body?.text.trim() ?? '') !== (earlier.body?.text.trim() ?? '');
  return [...texts.map(({ path }) => writtenPath(path)), ...(isBodyNew ? ['the body'] : [])];
}

/** Entries of lists are counted from 1, as messages count them. */
const writtenPath = (path: readonly (string | number)[]): string =>
  `\`${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.')}\``;
