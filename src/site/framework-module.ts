import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../core/problems/format-text.ts';
import { brandModule } from './brand-module.ts';
import { contentBodies } from './content-bodies.ts';
import { contentWatcher } from './content-watcher.ts';
import { fromHere } from './from-here.ts';
import { heldFramework } from './held-framework.ts';
import { holdReviewed } from './hold-reviewed.ts';
import { keepAnchors } from './keep-anchors.ts';
import { languageStyles } from './language-styles.ts';
import { fewScripts, pageScripts } from './page-scripts.ts';
import type { SiteOptions } from './site-options.ts';
import { virtualFramework } from './virtual-framework.ts';

const markSource = new URL('./mark-source.ts', import.meta.url);

const inDev = [
  fileURLToPath(new URL('./problems-panel.ts', import.meta.url)),
  fileURLToPath(new URL('./notes-in-place.ts', import.meta.url)),
];

/**
 * Gives pages the framework as `virtual:framework` and the bodies of its MDX files as `virtual:bodies`. A build
 * refuses content with errors; the dev server keeps showing what was without errors last.
 */
export function frameworkModule(options: SiteOptions): AstroIntegration {
  return {
    name: 'trellis-framework',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, config, injectScript, logger, updateConfig }) => {
        const plugins = [
          virtualFramework(),
          brandModule(options),
          contentBodies(options),
          languageStyles(),
          pageScripts(),
          fewScripts(),
          contentWatcher(options, logger.fork('content')),
        ];
        updateConfig({ vite: { plugins } });
        keepAnchors(config.markdown.processor, options.content);
        if (command === 'dev' || heldFramework()?.translation)
          addMiddleware({ order: 'pre', entrypoint: markSource });
        if (command !== 'dev') return;
        for (const script of inDev) injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:build:start': async () => {
        if (heldFramework()) return;
        const review = await holdReviewed(options);
        if (!review.framework) throw new Error(formatText(review, fromHere(options.content)));
      },
    },
  };
}
