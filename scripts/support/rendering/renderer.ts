import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { type FrameworkSource, frameworkFrom } from '../../../src/core/framework/framework-source.ts';
import type { PlacedProblem } from '../../../src/core/problems/problem.ts';
import type { BrandFiles } from '../../../src/disk/brand/brand-files.ts';
import { holdBrandFiles } from '../../../src/site/held-brand-files.ts';
import { holdFramework } from '../../../src/site/held-framework.ts';
import { holdProblems } from '../../../src/site/held-problems.ts';
import { importAsTrellis } from '../import-as-trellis.ts';
import { type AstroApp, type PageState, prepareApp } from './astro-app.ts';

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

/** What comes back: that all is ready, a page, without its body where that is written, or why there is none. */
export type Answer =
  | 'ready'
  | { id: number; status: number; headers: [string, string][]; body: Uint8Array<ArrayBuffer> | undefined }
  | { id: number; error: unknown };

// Whoever asked is gone.
process.on('disconnect', () => process.exit());
process.once('message', async (file) => {
  const { app, root } = await prepare(deserialize(await readFile(file as string)));
  const first = new Map<number, Promise<Answer>>();
  process.on('message', async (message) => {
    const request = message as PageRequest;
    // Astro lists all pages of a route when the first is rendered, and once is enough.
    const earlier = first.get(request.route);
    const rendered = earlier ? earlier.then(() => page(app, request, root)) : page(app, request, root);
    if (!earlier) first.set(request.route, rendered);
    answer(await rendered);
  });
  answer('ready');
});

const answer = (message: Answer): void => {
  process.send?.(message);
};

/** What the framework was linked from is let go: it would be gone through whenever memory is cleared. */
async function prepare({ source, language, problems, brandFiles, entry, root, ...state }: Work) {
  holdFramework(frameworkFrom(source, language));
  holdProblems(problems);
  holdBrandFiles(brandFiles);
  importAsTrellis(root);
  const { app } = (await import(entry)) as { app: AstroApp };
  prepareApp(app, state);
  return { app, root };
}

async function page(app: AstroApp, { id, url, route, file }: PageRequest, root: string): Promise<Answer> {
  try {
    const routeData = app.manifest.routes[route]?.routeData;
    if (!routeData) throw new Error(`There is no route ${route}.`);
    const response = await app.render(new Request(url), { routeData });
    const body = response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
    const isWritten =
      response.ok && file !== undefined && body !== undefined && (await write(file, body, root));
    return {
      id,
      status: response.status,
      headers: [...response.headers],
      body: isWritten ? undefined : body,
    };
  } catch (error) {
    return { id, error };
  }
}

/** Returns whether it wrote the file: what lies in its place already is left to Astro. */
async function write(file: string, body: Uint8Array, root: string): Promise<boolean> {
  // The build has ended and cleaned up; nothing may be left behind it.
  if (!existsSync(root)) process.exit();
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, body, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
