import type { MessagePort } from 'node:worker_threads';
import type { Entry } from '../../core/catalog/catalog.ts';
import type { FrameworkSource } from '../../core/framework/framework-source.ts';
import type { BrandFiles } from '../../disk/brand/brand-files.ts';
import type { Review } from '../../disk/review-folder.ts';

/** What the thread is started with. It answers a number, that of a look at the content, by messages about this look. */
export interface Order {
  content: string;
  options: { today: string; audience?: string; language?: string };
  port: MessagePort;
}

/** What there is to say of the content in the end. */
export type Told = Pick<Review, 'problems' | 'counts'>;

/** What a framework is made from, with those entries alone that are not as they were. */
export interface SourceChange extends Omit<FrameworkSource, 'entries'> {
  fresh: readonly Entry[];
  /** The files of all entries, in their order. */
  order: readonly string[];
  brandFiles: BrandFiles;
  /** Nothing differs from what was said before. */
  isSame: boolean;
}

/** Tells the thread that nobody waits for the first page any more. */
export const firstPageIsOut = 'first page';

/** About one look, in this order. Of a look that is not the latest any more, the rest may be left out. */
export type Message = { look: number } & (
  | { change: SourceChange }
  | { isSound: boolean }
  | { told: Told }
  | { failure: string }
);
