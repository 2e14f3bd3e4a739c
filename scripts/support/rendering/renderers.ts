import { type ChildProcess, fork } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { PageNotes } from './page-notes.ts';
import type { Answer, PageRequest, Work } from './renderer.ts';

/** Processes that render pages. */
export interface Renderers {
  /** A page, without a body where it is written. Throws what the page threw. */
  render(page: Omit<PageRequest, 'id'>): Promise<MadePage>;
  close(): void;
}

interface MadePage {
  response: Response;
  /** There where notes were taken and the page is written. */
  notes: PageNotes | undefined;
}

interface Waiting {
  resolve(page: MadePage): void;
  reject(error: unknown): void;
}

interface Renderer {
  child: ChildProcess;
  waiting: Map<number, Waiting>;
}

const program = fileURLToPath(new URL('../../../bin/renderer.mjs', import.meta.url));

/** On a large machine Node would set twice as much aside in each process for its youngest objects, and gain nothing. */
const flags = ['--max-semi-space-size=32'];

/** Starts so many renderers and returns when all are ready. */
export async function startRenderers(count: number, work: Work): Promise<Renderers> {
  const renderers = Array.from({ length: count }, newRenderer);
  const close = () => {
    for (const { child } of renderers) if (child.connected) child.disconnect();
  };
  try {
    await startAll(renderers, work);
  } catch (error) {
    close();
    throw error;
  }
  let last = 0;
  return {
    render(page) {
      const { child, waiting } = leastBusy(renderers);
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ ...page, id } satisfies PageRequest);
      });
    },
    close,
  };
}

const newRenderer = (): Renderer => ({
  child: fork(program, {
    execArgv: [...process.execArgv, ...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  }),
  waiting: new Map(),
});

/** They read their work from a file: sent to each, it would be in memory once more for each of them. */
async function startAll(renderers: readonly Renderer[], work: Work): Promise<void> {
  const file = path.join(work.root, 'pages-to-make');
  await writeFile(file, serialize(work));
  try {
    await Promise.all(renderers.map((each) => start(each, file)));
  } finally {
    await rm(file, { force: true });
  }
}

function start({ child, waiting }: Renderer, work: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error);
      for (const page of waiting.values()) page.reject(error);
    };
    child.on('error', fail);
    child.on('exit', (code, signal) =>
      fail(new Error(`A process that makes pages ended with ${code ?? signal}.`)),
    );
    child.on('message', (answer: Answer) => {
      if (answer === 'ready') resolve();
      else settle(waiting, answer);
    });
    child.send(work);
  });
}

function settle(waiting: Map<number, Waiting>, answer: Exclude<Answer, 'ready'>): void {
  const page = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('error' in answer) page?.reject(answer.error);
  else page?.resolve({ response: new Response(answer.body ?? null, answer), notes: answer.notes });
}

function leastBusy(renderers: readonly Renderer[]): Renderer {
  return renderers.reduce((least, each) => (each.waiting.size < least.waiting.size ? each : least));
}
