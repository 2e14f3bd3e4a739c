import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { SiteOptions } from '../site-options.ts';
import type { Order } from './messages.ts';

/** A thread that reviews content, with the port at which what it says waits for whoever listens. */
export interface Thread {
  port: MessagePort;
  worker: Worker;
}

const program = new URL('../../../bin/reviewer.mjs', import.meta.url);

let begun: Thread | undefined;

/**
 * Starts a thread that reviews the content beside everything else. The first look begins at once, so that whoever has a
 * lot to load can let it begin before.
 */
export function beginReviewing(options: SiteOptions): void {
  begun = startThread(options);
}

/** The thread that was begun, or a new one. */
export function reviewingThread(options: SiteOptions): Thread {
  const thread = begun ?? startThread(options);
  begun = undefined;
  return thread;
}

function startThread({ content, today, audience, language }: SiteOptions): Thread {
  const { port1, port2 } = new MessageChannel();
  const order: Order = {
    content,
    options: { today, ...(audience && { audience }), ...(language && { language }) },
    port: port2,
  };
  const worker = new Worker(program, {
    workerData: order,
    transferList: [port2],
    // Most of what is read stays: room for it spares moving it about.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  // A server that cannot start must not wait for it.
  worker.unref();
  port1.postMessage(firstLook);
  return { port: port1, worker };
}

export const firstLook = 1;
