import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brandModule } from './brand-module.ts';
import { contentBodies } from './content-bodies.ts';
import { contentWatcher } from './content-watcher.ts';
import { heldFramework } from './held-framework.ts';
import { keepAnchors } from './keep-anchors.ts';
import { languageStyles } from './language-styles.ts';
import { leftToNode } from './left-to-node.ts';
import { loadedByNode } from './loaded-by-node.ts';
import { fewScripts, pageScripts } from './page-scripts.ts';
import type { SiteOptions } from './site-options.ts';
import { unscanned } from './unscanned.ts';
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
          loadedByNode((message) => logger.warn(message)),
          leftToNode(),
          unscanned(),
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
        // The dev server has its content reviewed elsewhere, and would load all checks for nothing.
        const { reviewOrThrow } = await import('./hold-reviewed.ts');
        await reviewOrThrow(options);
      },
    },
  };
}
