import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { heldFramework } from './held-framework.ts';

const languageSwitch = fileURLToPath(new URL('../client/language-switch.ts', import.meta.url));

/** What pages load where the site has more than one language; others load nothing for it. */
export function severalLanguages(): AstroIntegration {
  return {
    name: 'trellis-several-languages',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        const languages = heldFramework()?.about.languages ?? [];
        if (command === 'build' && languages.length > 1)
          injectScript('page', `import ${JSON.stringify(languageSwitch)};`);
      },
    },
  };
}
