import type { Plugin } from 'vite';
import { brandStyles } from './brand-styles.ts';
import { heldFramework } from './held-framework.ts';

/** Ends in `.css`, so that Vite takes it for one of the styles of every page. */
export const brandModule = 'virtual:brand.css';

/** Serves `virtual:brand.css`: the styles in which the brand of the framework differs from the site's own. */
export function brandStyleModule(): Plugin {
  return {
    name: 'trellis-brand-styles',
    resolveId: (id) => (id === brandModule ? `\0${brandModule}` : undefined),
    load(id) {
      if (id !== `\0${brandModule}`) return undefined;
      const framework = heldFramework();
      return framework ? brandStyles(framework) : '';
    },
  };
}
