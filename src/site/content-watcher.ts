import type { AstroIntegrationLogger } from 'astro';
import type { DevEnvironment, Plugin, ViteDevServer } from 'vite';
import { refreshSchemas } from '../disk/write-schemas.ts';
import { bodiesOf, contentPath } from './bodies-of.ts';
import { brandModules } from './brand-module.ts';
import { fromHere } from './from-here.ts';
import { holdReviewed } from './hold-reviewed.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageScriptsModule } from './page-scripts.ts';
import { problemsInDev } from './problems-in-dev.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Keeps a dev server in step with the content folder: reviews it at the start and after every change, and makes
 * open pages load again. Content with errors changes no page; what is wrong is told instead.
 */
export function contentWatcher(options: SiteOptions, logger: AstroIntegrationLogger): Plugin {
  const isContent = (file: string) => file.replaceAll('\\', '/').startsWith(contentPath(options.content, ''));
  return {
    name: 'trellis-content-watcher',
    apply: 'serve',
    async configureServer(server) {
      if ('VITEST' in process.env) return;
      const problems = problemsInDev(server, logger, fromHere(options.content));
      const look = async () => {
        const review = await holdReviewed(options);
        refreshSchemas(process.cwd(), options.content, review.content);
        problems.tell(review);
        return review;
      };
      await look();
      server.watcher.add(options.content);
      const tellFailure = (error: unknown) =>
        logger.error(`The content could not be read. Save a file of it to try again. ${error}`);
      const again = oneAtATime(async () => {
        const review = await look();
        if (review.framework) showAnew(server, bodiesOf(review.framework, options.content).keys());
      }, tellFailure);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (file) => isContent(file) && again());
      }
    },
    /** Vite reloads a page as soon as a file changes, which is before the review has looked at it. */
    hotUpdate: ({ file }) => (isContent(file) ? [] : undefined),
  };
}

function showAnew(server: ViteDevServer, bodies: Iterable<string>): void {
  const paths = [...bodies];
  for (const environment of Object.values(server.environments)) {
    for (const path of paths) environment.moduleGraph.onFileChange(path);
    forgetMadeModules(environment);
    forgetStaticPaths(environment);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

const made = [...brandModules, pageScriptsModule];

/** What is made of the framework, with the lists of styles that Astro keeps for each page in the dev server. */
function forgetMadeModules({ moduleGraph }: DevEnvironment): void {
  const isMade = (id: string): boolean => made.includes(id) || id.includes('astro:dev-css');
  for (const [id, module] of moduleGraph.idToModuleMap) if (isMade(id)) moduleGraph.invalidateModule(module);
}

/** Astro keeps what `getStaticPaths` returned until it hears this, the event of its own content collections. */
const forgetStaticPaths = (environment: DevEnvironment): void =>
  environment.hot.send('astro:content-changed', {});
