import type { Competency } from '../core/framework/competency.ts';
import type { Shown } from '../core/views/document-outline.ts';
import type { Piece } from './in-document.ts';

const kept = new WeakMap<Competency, Promise<Piece>>();

/**
 * What `make` makes, and the same again for a competency that was made before: each stands in the documents of all
 * tracks that expect it. All else stands in two documents at most.
 */
export function keptPiece(shown: Shown, make: () => Promise<Piece>): Promise<Piece> {
  if (shown.kind !== 'competency') return make();
  const piece = kept.get(shown.thing) ?? make();
  kept.set(shown.thing, piece);
  return piece;
}
