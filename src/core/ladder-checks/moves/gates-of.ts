import { type GateLeaf, gateLeaves } from '../../catalog/gate-leaves.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Level, Move } from '../../framework/level.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';

/** A move that is made and has gates, with where these are written. */
export interface GatedMove {
  from: Level;
  move: Move;
  path: FieldPath;
  /** Where each stands is written from `path` on. */
  gates: readonly GateLeaf[];
}

const known = new WeakMap<Framework, readonly GatedMove[]>();

/** Every move with gates between levels in use, found once for all who ask. */
export function gatedMoves(framework: Framework): readonly GatedMove[] {
  const found = known.get(framework) ?? findGatedMoves(framework);
  known.set(framework, found);
  return found;
}

function findGatedMoves(framework: Framework): GatedMove[] {
  return levelsInUse(framework).flatMap((from) =>
    firstOfEach(from.moves).flatMap(({ move, entry }) => {
      if (!move.gates || move.notAllowed !== undefined) return [];
      const path = ['moves', entry, 'gates'];
      return [{ from, move, path, gates: gateLeaves(move.gates) }];
    }),
  );
}

/** A move that is written to several levels is looked at once. */
function firstOfEach(moves: readonly Move[]): { move: Move; entry: number }[] {
  const seen = new Set<number>();
  return moves.flatMap((move) => {
    const { entry } = move;
    if (entry === undefined || seen.has(entry)) return [];
    seen.add(entry);
    return [{ move, entry }];
  });
}

/** The move in a sentence: "the move from `a` to `b`". */
export function nameOf({ move: { from, destination } }: GatedMove): string {
  const to =
    'level' in destination ? destination.level.id : 'any' in destination ? 'any' : destination.outside;
  return `the move from ${quote(from.id)} to ${quote(to)}`;
}
