import type { Catalog, Entry } from '../catalog/catalog.ts';
import { textsToTranslate } from '../catalog/translatable-texts.ts';
import { type CatalogInLanguage, type FileInLanguage, inLanguage } from './in-language.ts';

/** What of a framework in another language still stands as in its source. */
export interface Translation {
  /** The language that the content was written in. */
  source: string;
  /** Files whose source changed since they were translated. */
  stale: ReadonlySet<string>;
  /** Files that have a translation, and files that hold a text or a body in the language of the source. */
  translated: ReadonlySet<string>;
  partial: ReadonlySet<string>;
  /** Texts and bodies that stand in the language of the source. */
  texts: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

/** How far a framework is translated into a language, file by file. */
export interface LanguageState {
  language: string;
  files: readonly FileState[];
}

export interface FileState {
  file: string;
  state: 'translated' | 'partial' | 'stale' | 'missing';
  /** How many texts it holds, its body counted as one, and how many of them stand as in the source. */
  texts: number;
  left: number;
}

/** What pages of a language need to know of what is not translated. */
export function translationOf({ files }: CatalogInLanguage, source: string): Translation {
  const where = (is: (file: FileInLanguage) => boolean) =>
    new Set([...files].flatMap(([path, file]) => (is(file) ? [path] : [])));
  return {
    source,
    stale: where(({ isStale }) => isStale),
    translated: where(({ hasTranslation }) => hasTranslation),
    partial: where(({ kept, isBodyKept }) => kept.size > 0 || isBodyKept),
    texts: new Set([...files.values()].flatMap(({ kept }) => [...kept])),
    bodies: where(({ isBodyKept }) => isBodyKept),
  };
}

/**
 * How far each language is, counted over what `visible` holds of the catalog in its own language, so that nothing is
 * counted which is not for its audience.
 */
export const languageStates = (
  languages: readonly string[],
  catalog: Catalog,
  visible: readonly Entry[],
): LanguageState[] =>
  languages.map((language) => {
    const { files } = inLanguage(catalog, language);
    const states = visible.map((entry) => fileState(entry, files.get(entry.file)));
    return { language, files: states.filter(({ texts }) => texts > 0) };
  });

function fileState({ file, kind, data, body }: Entry, found: FileInLanguage | undefined): FileState {
  const own = textsToTranslate(kind, data);
  const kept = own.filter(({ text }) => found?.kept.has(text) ?? true).length;
  const bodies = body && body.text.trim() !== '' ? 1 : 0;
  const left = kept + (bodies > 0 && found?.isBodyKept ? 1 : 0);
  return { file, state: stateOf(found, left), texts: own.length + bodies, left };
}

function stateOf(found: FileInLanguage | undefined, left: number): FileState['state'] {
  if (found?.isStale) return 'stale';
  if (left === 0) return 'translated';
  return found?.hasTranslation ? 'partial' : 'missing';
}
