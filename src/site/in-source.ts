import { framework } from 'virtual:framework';
import { translationPath } from '../core/catalog/translations.ts';
import { directionOf } from '../core/views/language-name.ts';

interface Marked {
  lang?: string;
  dir?: string;
}

/** What marks an element whose text is not translated, for whoever reads it aloud or breaks its lines. */
export function inSource(text: string): Marked {
  const { translation } = framework();
  return translation?.texts.has(text) ? marks(translation.source) : {};
}

/** The same for the body of a file. */
export function bodyInSource(file: string): Marked {
  const { translation } = framework();
  return translation?.bodies.has(file) ? marks(translation.source) : {};
}

function marks(source: string): Marked {
  const direction = directionOf(source);
  return { lang: source, ...(direction !== directionOf(framework().about.language) && { dir: direction }) };
}

/** The file that holds the words of a page: the translation, where there is one. */
export function fileOfWords(file: string): string {
  const { about, translation } = framework();
  return translation?.translated.has(file) ? translationPath(about.language, file) : file;
}
