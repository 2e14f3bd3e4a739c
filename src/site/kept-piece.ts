import type { Competency } from '../core/framework/competency.ts';
import { noteReads, type Reads, readsDuring, readsNow } from '../core/framework/reads.ts';
import type { Shown } from '../core/views/document-outline.ts';
import type { Piece } from './in-document.ts';

interface Kept {
  made: Piece;
  /** Absent where it was made while nobody took note. */
  reads: Reads | undefined;
}

const known = new WeakMap<Competency, Promise<Kept>>();

/**
 * What `make` makes, and the same again for a competency that was made before: each stands in the documents of all
 * tracks that expect it. All else stands in two documents at most. A page waits for one piece before it asks for the
 * next, so that what is read meanwhile belongs to that piece.
 */
export async function keptPiece(shown: Shown, make: () => Promise<Piece>): Promise<Piece> {
  if (shown.kind !== 'competency') return make();
  const making = known.get(shown.thing) ?? madeNow(make);
  known.set(shown.thing, making);
  const { made, reads } = await making;
  noteReads(reads);
  return made;
}

const madeNow = async (make: () => Promise<Piece>): Promise<Kept> =>
  readsNow() ? readsDuring(make) : { made: await make(), reads: undefined };
