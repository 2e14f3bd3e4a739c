import type { Part, Shown } from '../core/views/document-outline.ts';
import { type Piece, pieceOf } from './in-document.ts';
import { keptPiece } from './kept-piece.ts';
import { firstUses } from './link-terms.ts';

/** What the parts and sections of a document show, by their path. `render` gives the HTML of one. */
export async function documentPieces(
  parts: readonly Part[],
  render: (shown: Shown) => Promise<string>,
): Promise<ReadonlyMap<string, Piece>> {
  const pieces = new Map<string, Piece>();
  for (const { path, deeper, shown } of parts.flatMap(placesIn)) {
    if (!shown) continue;
    const make = async () => pieceOf(firstUses(await render(shown)), { path, deeper });
    pieces.set(path, await keptPiece(shown, make));
  }
  return pieces;
}

const placesIn = ({ path, shown, sections }: Part) => [
  { path, shown, deeper: 1 },
  ...sections.map((section) => ({ ...section, deeper: 2 })),
];
