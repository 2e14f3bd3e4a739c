import { setImmediate as othersFirst } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { keptReviews } from '../../disk/kept-reviews.ts';
import { refreshSchemas } from '../../disk/write-schemas.ts';
import type { Message, Order } from './messages.ts';
import { sourceChanges } from './source-changes.ts';

const { content, options, port }: Order = workerData;
const review = keptReviews(content, options);
const changeOf = sourceChanges();
const say = (message: Message): void => port.postMessage(message);

let latest = 0;
let running = Promise.resolve();

port.on('message', (look: number) => {
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
      return;
    }
    if (value && 'source' in value) say({ look, change: changeOf(value.source, value.brandFiles) });
    else if (value) say({ look, isSound: value.isSound });
    await othersFirst();
  }
}
