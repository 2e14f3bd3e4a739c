import type { Competency } from '../core/framework/competency.ts';
import { noteReads, type Reads, readsNow } from '../core/framework/reads.ts';
import type { Shown } from '../core/views/document-outline.ts';
import type { Piece } from './in-document.ts';

interface Kept {
  piece: Promise<Piece>;
  /** What the page was made of that it was made for: while it takes its while, other parts of that page are made, too. */
  reads: Reads | undefined;
}

const known = new WeakMap<Competency, Kept>();

/**
 * What `make` makes, and the same again for a competency that was made before: each stands in the documents of all
 * tracks that expect it. All else stands in two documents at most.
 */
export function keptPiece(shown: Shown, make: () => Promise<Piece>): Promise<Piece> {
  if (shown.kind !== 'competency') return make();
  const found = known.get(shown.thing) ?? { piece: make(), reads: readsNow() };
  known.set(shown.thing, found);
  noteReads(found.reads);
  return found.piece;
}
