import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { heldFramework } from '../../../src/site/held-framework.ts';
import { allElse } from './all-else.ts';
import { type AstroApp, appOf, pageStateOf } from './astro-app.ts';
import { expectPages, pageIsMade } from './feed-search.ts';
import { addressOf, folderOf, pageFileOf, placeOf } from './page-places.ts';
import { prerenderEntry } from './prerender-entry.ts';
import type { Work } from './renderer.ts';
import { type Renderers, startRenderers } from './renderers.ts';
import { takingIn } from './taking-in.ts';
import { type Outcome, type SiteBefore, type TakingOver, takingOver } from './taking-over.ts';

/** What the pages are made of. */
export interface Pages extends Pick<Work, 'source' | 'language' | 'problems' | 'brandFiles' | 'root'> {
  /** The content folder. */
  content: string;
}

export interface Rendering {
  pages: Pages;
  /** Called before each page with its number and how many there are. */
  onPage(number: number, all: number): void;
  /** What is known of the site before. Without it, nothing is taken over and nothing remembered. */
  before?: SiteBefore | undefined;
  /** Told what is known of the pages of this one once they are made. */
  onMade?(outcome: Outcome): void;
  /** How many processes render. Without it one, and where the pages are many, as many as there are cores. */
  processes?: number | undefined;
}

/** Starting processes takes as long as some hundred pages. */
const worthProcesses = 1000;

/** Of more pages, notes of what each is made of would take a third of a gigabyte in each process. */
const mostNoted = 16_000;

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
        setPrerenderer((usual) => {
          const made = inProcesses(usual, entry.address, rendering);
          const takenIn = takingIn(made, {
            site: () => folderOf(appOf(usual)),
            of: (address, route) => placeOf(address, route, appOf(usual)),
            ofPage: (address, route) => pageFileOf(address, route, appOf(usual)),
          });
          return counting(takenIn, rendering.onPage);
        });
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
  let started: Promise<Renderers> | undefined;
  let over: TakingOver | undefined;
  return {
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const pageFile = ({ pathname, route }: Paths[number]) =>
        pageFileOf(addressOf(pathname, appOf(usual)), route, appOf(usual));
      expectPages(paths.map(pageFile));
      if (processes > 1 && paths.length >= worthwhile) {
        const app = appOf(usual);
        const work = { ...pages, entry: entry(), ...pageStateOf(app) };
        const before = paths.length <= mostNoted ? rendering.before : undefined;
        started = startRenderers(processes, { ...work, takesNotes: before !== undefined });
        // Whoever waits for the first page is told.
        started.catch(() => {});
        // What cannot be written out cannot be compared, and all pages are made.
        over = await takingOverFor(before, work, app).catch(() => undefined);
        return over ? changedFirst(paths, over, app) : paths;
      }
      return paths;
    },
    async render(request, options) {
      if (!started) return usual.render(request, options);
      const app = appOf(usual);
      const { routeData } = options;
      const route = app.manifest.routes.findIndex((each) => each.routeData === routeData);
      if (route === -1) return usual.render(request, options);
      const place = placeOf(request.url, routeData, app);
      if (place && (await over?.take(place))) return new Response(null);
      const file = place && path.join(folderOf(app), place);
      const { response, notes } = await (await started).render({ url: request.url, route, file });
      if (place) over?.note(place, notes);
      return response;
    },
    async teardown() {
      if (over) rendering.onMade?.(over.outcome());
      await started?.then(
        ({ close }) => close(),
        () => {},
      );
      await usual.teardown?.();
    },
  };
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Begins to take pages over, and puts those first that are to be made: other processes are busy with them meanwhile. */
function changedFirst(paths: Paths, over: TakingOver, app: AstroApp): Paths {
  const places = new Map(
    paths.map((path) => [path, placeOf(addressOf(path.pathname, app), path.route, app)]),
  );
  const isKept = (path: Paths[number]): boolean => {
    const place = places.get(path);
    return place !== undefined && !over.isChanged(place);
  };
  const kept = paths.filter(isKept);
  over.begin(
    kept.flatMap((path) => places.get(path) ?? []),
    pageIsMade,
  );
  return [...paths.filter((path) => !isKept(path)), ...kept];
}

async function takingOverFor(
  before: SiteBefore | undefined,
  work: Parameters<typeof allElse>[0] & Pick<Pages, 'content'>,
  app: AstroApp,
): Promise<TakingOver | undefined> {
  const framework = heldFramework();
  if (!before || !framework) return undefined;
  const { content } = work;
  const rest = await allElse(work, content);
  return rest && takingOver(before, { framework, allElse: rest, content, site: folderOf(app) });
}
