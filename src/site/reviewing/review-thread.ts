import { flushCompileCache } from 'node:module';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { keptReviews } from '../../disk/kept-reviews.ts';
import { refreshSchemas } from '../../disk/write-schemas.ts';
import { firstPageIsOut, type Message, type Order } from './messages.ts';
import { sourceChanges } from './source-changes.ts';

const { content, options, port }: Order = workerData;
const review = keptReviews(content, options);
const changeOf = sourceChanges();
const say = (message: Message): void => port.postMessage(message);

/** How long checks that no page waits for are put off, in milliseconds. */
const longestRest = 2000;

let latest = 0;
let running = Promise.resolve();
const firstPage = Promise.withResolvers<void>();

port.on('message', (look: number | typeof firstPageIsOut) => {
  if (look === firstPageIsOut) return firstPage.resolve();
  if (latest !== 0) firstPage.resolve();
  latest = look;
  running = running.then(() => lookAt(look)).catch((error) => say({ look, failure: String(error) }));
});

/** Rests after each step, and so hears of a later look, which makes the rest of this one needless. */
async function lookAt(look: number): Promise<void> {
  const steps = review();
  while (look === latest) {
    const { done, value } = await steps.next();
    if (done) {
      const { source, problems, counts } = value;
      if (!source) say({ look, isSound: false });
      say({ look, told: { problems, counts } });
      refreshSchemas(process.cwd(), content, value.content);
      flushCompileCache();
      return;
    }
    if (value && 'source' in value) say({ look, change: changeOf(value.source, value.brandFiles) });
    else if (value) {
      say({ look, isSound: value.isSound });
      await firstPageFirst();
    }
    await othersFirst();
  }
}

/** While a server starts, all the computer has is for its first page, if one is asked for soon. */
async function firstPageFirst(): Promise<void> {
  setTimeout(firstPage.resolve, longestRest).unref();
  await firstPage.promise;
}
