import { parentPort } from 'node:worker_threads';
import { catalogOf } from '../core/catalog/catalog.ts';
import { linkNames } from '../core/framework/link-names.ts';
import { judgeTexts } from '../core/ladder-checks/judge-texts.ts';
import { readInTurns } from './read-in-turns.ts';
import type { Asked } from './second-thread.ts';

/** What runs in the second thread. Where it cannot do what it is asked, it ends without an answer. */
parentPort?.on('message', ({ reading, entries, context }: Asked) => {
  if (reading) parentPort?.postMessage(readInTurns(reading));
  if (!entries || !context) return;
  const catalog = catalogOf([], entries, []);
  parentPort?.postMessage(judgeTexts(catalog, linkNames(catalog), context));
});
