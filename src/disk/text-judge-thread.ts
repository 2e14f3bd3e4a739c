import { parentPort, workerData } from 'node:worker_threads';
import { catalogOf, type Entry } from '../core/catalog/catalog.ts';
import { linkNames } from '../core/framework/link-names.ts';
import { judgeTexts } from '../core/ladder-checks/judge-texts.ts';

/** Judges the texts of the files that it is sent. Where it cannot, it ends without an answer. */
parentPort?.once('message', (entries: readonly Entry[]) => {
  const catalog = catalogOf([], entries, []);
  parentPort?.postMessage(judgeTexts(catalog, linkNames(catalog), workerData));
});
