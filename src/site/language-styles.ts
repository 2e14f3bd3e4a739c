import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { About } from '../core/framework/framework.ts';
import { directionOf } from '../core/views/language-name.ts';
import { heldFramework } from './held-framework.ts';

const own = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** From the right, or without spaces between words. */
const isWrittenOtherwise = (language: string): boolean =>
  directionOf(language) === 'rtl' || /^(ja|zh|ko|th)\b/.test(language);

type Languages = Pick<About, 'language' | 'languages'>;

const name = 'virtual:languages.css';

/** These styles, as Vite knows them: anew when another framework is held. */
export const languageStylesModule = `\0${name}`;

/**
 * Serves `virtual:languages.css`. A site in one language that is written from the left loads nothing. Styles are asked
 * for once a framework is held, in the dev server too.
 */
export function languageStyles(): Plugin {
  return {
    name: 'trellis-language-styles',
    resolveId: (id) => (id === name ? languageStylesModule : undefined),
    load: (id) => (id === languageStylesModule ? languageStylesCode() : undefined),
  };
}

/** The code that loads the styles which the framework that is held needs. */
export const languageStylesCode = (): string => imports(heldFramework()?.about);

function imports(about: Languages | undefined): string {
  const files = [
    ...(about && isWrittenOtherwise(about.language) ? ['../styles/writing.css'] : []),
    ...(about && about.languages.length > 1 ? ['../styles/languages.css'] : []),
  ];
  return files.map((file) => `@import ${own(file)};\n`).join('');
}
