import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Entry } from '../core/catalog/catalog.ts';
import type { CheckContext } from '../core/checks/check.ts';
import type { Problem } from '../core/problems/problem.ts';
import { listFiles } from './list-files.ts';

/** A thread beside this one that judges the texts of a framework. */
interface TextJudge {
  begin(entries: readonly Entry[]): void;
  /** What it has to say; nothing where it cannot do its work. */
  problems: Promise<Problem[] | undefined>;
  end(): Promise<unknown>;
}

/** To check fewer files takes less time than a thread takes to begin. */
const fewestFiles = 1500;

/** Lets Node run TypeScript where it does not by itself: below `node_modules`. */
const typescript = new URL('../../bin/typescript.mjs', import.meta.url).href;

/** Nothing where the folder is small, or the computer has one processor: the texts are judged with the rest then. */
export function textJudge(folder: string, context: CheckContext): TextJudge | undefined {
  if (availableParallelism() < 2 || countFiles(folder) < fewestFiles) return undefined;
  const worker = new Worker(new URL('./text-judge-thread.ts', import.meta.url), {
    workerData: context,
    ...(isPackage && { execArgv: [...process.execArgv, '--import', typescript] }),
  });
  const problems = new Promise<Problem[] | undefined>((resolve) => {
    worker.once('message', resolve);
    for (const event of ['error', 'exit', 'messageerror']) worker.once(event, () => resolve(undefined));
  });
  return { begin: (entries) => worker.postMessage(entries), problems, end: () => worker.terminate() };
}

const isPackage = import.meta.url.includes('/node_modules/');

/** What is wrong with the folder is told where it is read. */
function countFiles(folder: string): number {
  try {
    return listFiles(folder).paths.length;
  } catch {
    return 0;
  }
}
