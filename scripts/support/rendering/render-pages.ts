import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type AstroApp, appOf, pageStateOf, type Route } from './astro-app.ts';
import { prerenderEntry } from './prerender-entry.ts';
import type { Work } from './renderer.ts';
import { type Renderers, startRenderers } from './renderers.ts';

/** What the pages are made of. */
export type Pages = Pick<Work, 'source' | 'language' | 'problems' | 'brandFiles' | 'root'>;

interface Rendering {
  pages: Pages;
  /** Called before each page with its number and how many there are. */
  onPage(number: number, all: number): void;
  /** How many processes render. Without it one, and where the pages are many, as many as there are cores. */
  processes?: number | undefined;
}

/** Starting processes takes as long as some hundred pages. */
const worthProcesses = 1000;

/** Enough for each process to have the next page at hand. */
const pagesAhead = 4;

/** Renders the pages of a build, and where they are many, on all cores. */
export function renderPages(rendering: Rendering): AstroIntegration {
  const { processes = availableParallelism() } = rendering;
  const entry = prerenderEntry();
  return {
    name: 'trellis-render-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { concurrency: processes * pagesAhead },
          vite: { plugins: [entry.plugin] },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => counting(inProcesses(usual, entry.address, rendering), rendering.onPage));
      },
    },
  };
}

function counting(prerenderer: AstroPrerenderer, onPage: Rendering['onPage']): AstroPrerenderer {
  let number = 0;
  let all = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render(request, options) {
      number += 1;
      onPage(number, all);
      return prerenderer.render(request, options);
    },
  };
}

function inProcesses(usual: AstroPrerenderer, entry: () => string, rendering: Rendering): AstroPrerenderer {
  const { pages, processes = availableParallelism() } = rendering;
  const worthwhile = rendering.processes ? 1 : worthProcesses;
  let started: Renderers | undefined;
  return {
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      if (processes > 1 && paths.length >= worthwhile) {
        started = await startRenderers(processes, { ...pages, entry: entry(), ...pageStateOf(appOf(usual)) });
      }
      return paths;
    },
    async render(request, options) {
      if (!started) return usual.render(request, options);
      const app = appOf(usual);
      const { routeData } = options;
      const route = app.manifest.routes.findIndex((each) => each.routeData === routeData);
      if (route === -1) return usual.render(request, options);
      return started.render({
        url: request.url,
        route,
        file: fileOf(request.url, routeData, app) ?? dataFileOf(request.url, routeData, app),
      });
    },
    async teardown() {
      started?.close();
      await usual.teardown?.();
    },
  };
}

/**
 * Where Astro would write a page of which there are many, such as that of a move. To write them where they are made
 * saves sending them.
 */
function fileOf(address: string, { type, params }: Route, app: AstroApp): string | undefined {
  if (type !== 'page' || params.length === 0) return undefined;
  return path.join(placeOf(address, app), 'index.html');
}

/** Where Astro would write a file of data. That of a large framework, sent, takes several times its size in memory. */
function dataFileOf(address: string, { type }: Route, app: AstroApp): string | undefined {
  return type === 'endpoint' ? placeOf(address, app) : undefined;
}

function placeOf(address: string, app: AstroApp): string {
  const { outDir, base } = app.getSettings().config;
  const place = decodeURI(new URL(address).pathname).slice(base.replace(/\/?$/, '/').length);
  return path.join(fileURLToPath(outDir), place);
}
