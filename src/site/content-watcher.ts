import { flushCompileCache } from 'node:module';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { watchFolder } from '../disk/watch-folder.ts';
import { contentPath } from './bodies-of.ts';
import { changeHeld } from './change-held.ts';
import { fromHere } from './from-here.ts';
import { holdBrandFiles } from './held-brand-files.ts';
import { holdFramework } from './held-framework.ts';
import { holdProblems } from './held-problems.ts';
import { isOfNoPage } from './needs-watching.ts';
import { problemsInDev } from './problems-in-dev.ts';
import { type Reviews, reviewsOf } from './reviewing/reviews.ts';
import type { SiteOptions } from './site-options.ts';
import { commonModules, moduleOfPage, warmUp } from './warm-up.ts';

/**
 * Keeps a dev server in step with the content folder: has it reviewed at the start and after every change, and makes
 * open pages load again. Content with errors changes no page; what is wrong is told instead.
 */
export function contentWatcher(options: SiteOptions, logger: AstroIntegrationLogger): Plugin {
  const isContent = (file: string) => file.replaceAll('\\', '/').startsWith(contentPath(options.content, ''));
  return {
    name: 'trellis-content-watcher',
    apply: 'serve',
    config: () => ({ server: { watch: { ignored: [isOfNoPage] } } }),
    configureServer(server) {
      if ('VITEST' in process.env) return;
      const reviews = reviewsInDev(server, options, logger);
      watchFolder(options.content, {
        changed: reviews.look,
        failed: (error) =>
          logger.error(
            `Some changes of the content are not seen. Start the server again to see them. ${error}`,
          ),
      });
      // What was saved after the first look and before it was watched.
      void reviews.lookAgain();
      return () => {
        for (const module of commonModules) void warmUp(server.environments.ssr, module);
      };
    },
    /** Vite reloads a page as soon as a file changes, which is before the review has looked at it. */
    hotUpdate: ({ file }) => (isContent(file) ? [] : undefined),
  };
}

function reviewsInDev(server: ViteDevServer, options: SiteOptions, logger: AstroIntegrationLogger): Reviews {
  const reviews = reviewsOf(options, {
    sound(made, hasChanged) {
      if (made)
        changeHeld(server, options.content, () => {
          holdBrandFiles(made.brandFiles);
          holdFramework(made.framework);
        });
      problems.mended();
      if (hasChanged) server.environments.client.hot.send({ type: 'full-reload' });
    },
    told(told, isSound) {
      if (isSound) holdProblems(told.problems);
      problems.tell(told);
    },
    failed: (error) =>
      logger.error(`The content could not be read. Save a file of it to try again. ${error}`),
  });
  const firstPageIsOut = () => {
    reviews.firstPageIsOut();
    // Node writes it when a process ends by itself, which a server never does.
    flushCompileCache();
  };
  let isFirst = true;
  server.middlewares.use(async ({ url = '' }, response, next) => {
    if (isFirst) {
      isFirst = false;
      response.once('close', firstPageIsOut);
      const page = moduleOfPage(url.replace(options.base, '/'));
      if (page) void warmUp(server.environments.ssr, page);
    }
    await reviews.judged();
    if (tellsProblems.test(url)) {
      reviews.firstPageIsOut();
      await reviews.told();
    }
    next();
  });
  const problems = problemsInDev(server, logger, fromHere(options.content));
  return reviews;
}

/** Pages that show what was found. */
const tellsProblems = /\/health(?:\/|\.json)/;
