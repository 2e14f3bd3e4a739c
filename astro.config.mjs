import mdx from '@astrojs/mdx';
import { featurePages } from './src/site/feature-pages.ts';
import { frameworkModule } from './src/site/framework-module.ts';
import { mediaFiles } from './src/site/media-files.ts';
import { offlineCopy } from './src/site/offline/offline-copy.ts';
import { publicFiles } from './src/site/public-files.ts';
import { searchIndex } from './src/site/search-index.ts';
import { directives, scriptSources, styleSources } from './src/site/security-policy.ts';
import { siteMap } from './src/site/site-map.ts';
import { siteOptions } from './src/site/site-options.ts';
import { packageFolders, pagesOfTrellis } from './src/site/trellis-folder.ts';

// Astro posts usage data and asks for newer versions of itself unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';
// Shells leave the last program here, and Astro writes what it finds here into the code of pages.
delete process.env._;

/**
 * The configuration for the site that is asked for now: a build may make several, one after the other. Astro's own
 * function around it would load a third as much as all of Astro, and returns it as it is.
 *
 * @returns {import('astro').AstroUserConfig}
 */
export const configNow = (options = siteOptions()) => ({
  site: options.site,
  base: options.base,
  outDir: options.out,
  trailingSlash: 'always',
  integrations: [
    pagesOfTrellis(),
    publicFiles(options),
    frameworkModule(options),
    featurePages(),
    mdx(),
    mediaFiles(options),
    searchIndex(),
    siteMap(options),
    // Last, since it lists what all others have written.
    offlineCopy(),
  ],
  // The default folds line breaks between links away, and with them the space between words.
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  // Shiki colours code by inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    server: { fs: { allow: packageFolders } },
    build: {
      // Inlined fonts and scripts are data: and inline, which the policy below forbids.
      assetsInlineLimit: 0,
      // Every MDX file with components brings this warning, and it says nothing about the file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [...directives],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
});

export default configNow();
