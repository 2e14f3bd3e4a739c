import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { type FrameworkSource, frameworkFrom } from '../../../src/core/framework/framework-source.ts';
import {
  noteAllReads,
  noteReads,
  type Reads,
  readsDuring,
  readsOf,
} from '../../../src/core/framework/reads.ts';
import type { PlacedProblem } from '../../../src/core/problems/problem.ts';
import type { BrandFiles } from '../../../src/disk/brand/brand-files.ts';
import { holdBrandFiles } from '../../../src/site/held-brand-files.ts';
import { holdFramework } from '../../../src/site/held-framework.ts';
import { holdProblems } from '../../../src/site/held-problems.ts';
import { importAsTrellis } from '../import-as-trellis.ts';
import { type AstroApp, listPages, type PageState, prepareApp, type Route } from './astro-app.ts';
import { noteReadings } from './cells.ts';
import { notesOf, type PageNotes } from './page-notes.ts';
import { writePage } from './write-page.ts';

/** Everything that pages are made of. The first message to a renderer is the path of a file that holds it. */
export interface Work extends PageState {
  source: FrameworkSource;
  language: string | undefined;
  problems: readonly PlacedProblem[];
  brandFiles: BrandFiles;
  /** The address of the code that renders pages. */
  entry: string;
  /** The folder in which that code lies. */
  root: string;
  /** Whether pages that are written come with notes of what they were made of. */
  takesNotes: boolean;
}

/** Every further message: a page that is wanted. */
export interface PageRequest {
  id: number;
  url: string;
  /** The place of its route among those of the app. */
  route: number;
  /** Where the page is written, if it is to be written and not sent back. */
  file: string | undefined;
}

interface Page {
  status: number;
  headers: [string, string][];
  /** Absent where it is written. */
  body: Uint8Array<ArrayBuffer> | undefined;
  notes?: PageNotes | undefined;
}

/** What comes back: that all is ready, a page, or why there is none. */
export type Answer = 'ready' | ({ id: number } & Page) | { id: number; error: unknown };

// Whoever asked is gone.
process.on('disconnect', () => process.exit());
process.once('message', async (file) => {
  const make = await pageMaker(deserialize(await readFile(file as string)));
  process.on('message', async (request) => {
    answer(await make(request as PageRequest));
  });
  answer('ready');
});

/** Where whoever asked is gone, nobody misses the answer, and the process ends by itself. */
const answer = (message: Answer): void => {
  process.send?.(message, () => {});
};

const none = readsOf(() => {});

async function pageMaker(work: Work): Promise<(request: PageRequest) => Promise<Answer>> {
  const always = work.takesNotes ? noteAllReads() : undefined;
  const app = await prepare(work);
  const listed = new Map<number, { reads: Reads }>();
  let last: Promise<unknown> = Promise.resolve();
  return async ({ id, url, route, file }) => {
    const routeData = app.manifest.routes[route]?.routeData;
    if (!routeData) return { id, error: new Error(`There is no route ${route}.`) };
    // One after the other: what is read belongs to the page that is being made.
    const turn = last.then(async () => {
      const list = listed.get(route) ?? (always ? await readsDuring(() => listPages(app, routeData)) : none);
      listed.set(route, list);
      return readsDuring(() => {
        noteReads(list.reads);
        return rendered(app, url, routeData);
      });
    });
    last = turn.catch(() => {});
    try {
      const { made: page, reads } = await turn;
      const { body } = page;
      if (!file || !body || page.status !== 200 || !writeIn(work.root, file, body)) return { id, ...page };
      const notes = always && notesOf([always, reads], hash('sha256', body, 'base64'));
      return { id, ...page, body: undefined, notes };
    } catch (error) {
      return { id, error };
    }
  };
}

/** What the framework was linked from is let go: it would be gone through whenever memory is cleared. */
async function prepare(work: Work): Promise<AstroApp> {
  const { source, language, problems, brandFiles, entry, root, takesNotes, ...state } = work;
  const framework = frameworkFrom(source, language);
  if (takesNotes) noteReadings(framework);
  holdFramework(framework);
  holdProblems(problems);
  holdBrandFiles(brandFiles);
  importAsTrellis(root);
  const { app } = (await import(entry)) as { app: AstroApp };
  prepareApp(app, state);
  return app;
}

async function rendered(app: AstroApp, url: string, routeData: Route): Promise<Page> {
  const response = await app.render(new Request(url), { routeData });
  const body = response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
  return { status: response.status, headers: [...response.headers], body };
}

function writeIn(root: string, file: string, body: Uint8Array): boolean {
  // The build has ended and cleaned up; nothing may be left behind it.
  if (!existsSync(root)) process.exit();
  return writePage(file, body);
}
