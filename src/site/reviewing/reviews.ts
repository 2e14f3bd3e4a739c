import type { Framework } from '../../core/framework/framework.ts';
import { frameworkFrom } from '../../core/framework/framework-source.ts';
import type { SiteOptions } from '../site-options.ts';
import { latch } from './latch.ts';
import { firstPageIsOut, type Message, type SourceChange, type Told } from './messages.ts';
import { changedSources } from './source-changes.ts';
import { firstLook, reviewingThread } from './start-reviewing.ts';

/** A framework with the files of its brand. */
interface Made {
  framework: Framework;
  brandFiles: SourceChange['brandFiles'];
}

/** Who hears what a look at the content came to. */
export interface Listener {
  /**
   * The content has no errors. There is a framework where it differs from the last one without errors. `hasChanged`
   * where something did, if only a picture.
   */
  sound(made: Made | undefined, hasChanged: boolean): void;
  /** All that there is to say of it, and whether it has no errors. */
  told(told: Told, isSound: boolean): void;
  failed(error: unknown): void;
}

export interface Reviews {
  /** The content has changed. */
  look(): void;
  /** The content may have changed, which is no reason to wait for anything. */
  lookAgain(): Promise<void>;
  /** Nobody waits for the first page any more: all else may be looked at. */
  firstPageIsOut(): void;
  /** Waits until it is known whether the content, as it is now, can be shown. */
  judged(): Promise<void>;
  /** Waits until everything is known of it. */
  told(): Promise<void>;
}

/** Editors and git write several files at once, and some a file in two steps; one look is enough for all of it. */
const quietMilliseconds = 10;

/**
 * Has the content reviewed by a thread beside this one, at the start and whenever it may have changed. The framework is
 * made here, while the thread goes on looking for errors, and counts once it has found none.
 */
export function reviewsOf(options: SiteOptions, listener: Listener): Reviews {
  const [judged, told] = [latch(), latch()];
  const sourceOf = changedSources();
  let thread = start();
  let latest = firstLook;
  let timer: NodeJS.Timeout | undefined;
  let made: Made | undefined;
  let isNew = false;
  let isSound = false;
  let hasChanged = false;

  function start() {
    const started = reviewingThread(options);
    started.port.on('message', (message: Message) => tryTo(() => hear(message)));
    started.port.unref();
    started.worker.on('error', (error) => {
      thread = undefined;
      fail(error);
    });
    return started as typeof started | undefined;
  }

  function hear(message: Message): void {
    if ('change' in message) make(message.look, message.change);
    else if (message.look !== latest) return;
    else if ('failure' in message) fail(message.failure);
    else if ('isSound' in message) judge(message.isSound);
    else {
      listener.told(message.told, isSound);
      told.open();
    }
  }

  /** What is not new any more in the next change has to be taken in, even if nobody wants a framework of this one. */
  function make(look: number, change: SourceChange): void {
    const source = sourceOf(change);
    isNew ||= !change.isSame;
    made = undefined;
    if (look !== latest || !isNew) return;
    made = { framework: frameworkFrom(source, options.language), brandFiles: change.brandFiles };
  }

  function judge(sound: boolean): void {
    isSound = sound;
    if (sound) {
      listener.sound(made, hasChanged || made !== undefined);
      isNew = false;
      hasChanged = false;
    }
    made = undefined;
    judged.open();
  }

  function fail(error: unknown): void {
    listener.failed(error);
    judged.open();
    told.open();
  }

  /** From now on, what is said of an earlier look counts no more. */
  function lookSoon(): void {
    latest += 1;
    clearTimeout(timer);
    timer = setTimeout(() => {
      thread ??= start();
      thread?.port.postMessage(latest);
    }, quietMilliseconds);
  }

  function tryTo(work: () => void): void {
    try {
      work();
    } catch (error) {
      fail(error);
    }
  }

  return {
    firstPageIsOut: () => thread?.port.postMessage(firstPageIsOut),
    judged: judged.opened,
    told: told.opened,
    look() {
      hasChanged = true;
      judged.close();
      told.close();
      lookSoon();
    },
    async lookAgain() {
      await told.opened();
      lookSoon();
    },
  };
}
