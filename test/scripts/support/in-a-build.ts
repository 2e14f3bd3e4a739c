import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { importAsTrellis } from '../../../scripts/support/import-as-trellis.ts';
import { type AstroApp, appOf, type Route } from '../../../scripts/support/rendering/astro-app.ts';
import { prerenderEntry } from '../../../scripts/support/rendering/prerender-entry.ts';
import type { FrameworkSource } from '../../../src/core/framework/framework-source.ts';
import { holdReviewed } from '../../../src/site/hold-reviewed.ts';
import { setSiteOptions, siteOptions } from '../../../src/site/site-options.ts';

/** A build that has bundled all that makes the pages, and has made none yet. */
export interface Bundled {
  app: AstroApp;
  /** The address of the code that makes the pages. */
  entry: string;
  folder: string;
  content: string;
  source: FrameworkSource;
  /** The pages of the framework that is held. */
  pages(): Promise<readonly { pathname: string; route: Route }[]>;
}

/** Runs `work` in the middle of a build of a content folder, which it ends. */
export async function inABuild(content: string, work: (bundled: Bundled) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'));
  const options = { ...siteOptions({}), content, out: path.join(folder, 'new') };
  setSiteOptions(options);
  const { source } = await holdReviewed(options);
  if (!source) throw new Error('The content has errors.');
  process.chdir(folder);
  const release = importAsTrellis(folder);
  let isDone = false;
  const integration = beforePages(async (app, entry, list) => {
    await work({ app, entry, folder, content, source, pages: list });
    isDone = true;
  });
  try {
    const { configNow } = await import('../../../astro.config.mjs');
    const config = configNow();
    const integrations = [...(config.integrations ?? []), integration];
    await build({ ...config, integrations, configFile: false, root: folder, logLevel: 'silent' });
  } catch (error) {
    if (!isDone) throw error;
  } finally {
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Work = (app: AstroApp, entry: string, list: Bundled['pages']) => Promise<void>;

function beforePages(work: Work): AstroIntegration {
  const entry = prerenderEntry();
  return {
    name: 'before-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [entry.plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const app = appOf(usual) as AstroApp & { routeCache: { clearAll(): void } };
            await work(app, entry.address(), () => {
              app.routeCache.clearAll();
              return usual.getStaticPaths();
            });
            throw new Error('The build ends here.');
          },
        }));
      },
    },
  };
}
