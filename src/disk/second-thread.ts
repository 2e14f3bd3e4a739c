import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Entry } from '../core/catalog/catalog.ts';
import type { CheckContext } from '../core/checks/check.ts';
import type { Problem } from '../core/problems/problem.ts';
import { type ReadFile, readEach } from './read-file.ts';
import {
  joinParts,
  type ReadParts,
  readInTurns,
  type SharedReading,
  sharedReading,
} from './read-in-turns.ts';

/** What the second thread is asked to do, one after the other. */
export interface Asked {
  reading?: SharedReading;
  /** Files whose texts are to be judged. */
  entries?: readonly Entry[];
  context?: CheckContext;
}

/** A thread beside this one, which is begun where there is enough to do for two. */
export interface SecondThread {
  /** Reads files together with this thread, and gives them in their order. */
  readFiles(folder: string, paths: readonly string[]): Promise<ReadFile[]>;
  /** Has it judge texts meanwhile, if it is there. What it finds comes later; nothing where it cannot do it. */
  judgeTexts(entries: readonly Entry[], context: CheckContext): void;
  problemsOfTexts(): Promise<Problem[] | undefined>;
  end(): Promise<unknown>;
}

/** To check fewer files takes less time than a thread takes to begin. */
const fewestFiles = 1500;

/** A thread keeps two processors busy: a part of its work, such as clearing memory, is done beside it. */
const fewestProcessors = 4;

/** Whoever asks has to end it. On few processors, and for few files, it is never begun. */
export function secondThread(processors: number = availableParallelism()): SecondThread {
  let begun: ReturnType<typeof beginThread> | undefined;
  let problems: Promise<Problem[] | undefined> | undefined;
  return {
    async readFiles(folder, paths) {
      if (paths.length < fewestFiles || processors < fewestProcessors) return readEach(folder, paths);
      begun = beginThread();
      const reading = sharedReading(folder, paths);
      const theirs = begun.ask<ReadParts>({ reading });
      const own = readInTurns(reading);
      return joinParts(reading, own, (await theirs) ?? new Map());
    },
    judgeTexts(entries, context) {
      problems = begun?.ask<Problem[]>({ entries, context });
    },
    problemsOfTexts: async () => problems,
    end: async () => begun?.worker.terminate(),
  };
}

/** Lets Node run TypeScript where it does not by itself: below `node_modules`. */
const typescript = new URL('../../bin/typescript.mjs', import.meta.url).href;
const isPackage = import.meta.url.includes('/node_modules/');

function beginThread() {
  const worker = new Worker(new URL('./work-beside.ts', import.meta.url), {
    ...(isPackage && { execArgv: [...process.execArgv, '--import', typescript] }),
  });
  const gone = new Promise<undefined>((resolve) => {
    for (const event of ['error', 'messageerror', 'exit']) worker.once(event, () => resolve(undefined));
  });
  /** Its answer; nothing where it cannot give one. */
  const ask = <Answer>(asked: Asked): Promise<Answer | undefined> => {
    const answer = new Promise<Answer>((resolve) => {
      worker.once('message', resolve);
    });
    worker.postMessage(asked);
    return Promise.race([answer, gone]);
  };
  return { worker, ask };
}
