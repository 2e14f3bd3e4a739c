import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { directionOf } from '../core/views/language-name.ts';
import { heldFramework } from './held-framework.ts';

const own = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** From the right, or without spaces between words. */
const isWrittenOtherwise = (language: string): boolean =>
  directionOf(language) === 'rtl' || /^(ja|zh|ko|th)\b/.test(language);

/** What pages load where the site has more than one language; others load nothing for it. */
export function severalLanguages(): AstroIntegration {
  return {
    name: 'trellis-several-languages',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        const addStyles = (file: string) => injectScript('page-ssr', `import ${own(file)};`);
        const about = heldFramework()?.about;
        // The dev server has no framework yet, and shows one language without a switch.
        if (!about || isWrittenOtherwise(about.language)) addStyles('../styles/writing.css');
        if (!about || about.languages.length > 1) addStyles('../styles/languages.css');
        if (about && about.languages.length > 1)
          injectScript('page', `import ${own('../client/language-switch.ts')};`);
      },
    },
  };
}
