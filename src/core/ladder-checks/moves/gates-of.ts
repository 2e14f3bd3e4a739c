import type { Framework } from '../../framework/framework.ts';
import type { Level, Move } from '../../framework/level.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { quote } from '../../problems/quote.ts';
import type { GateData } from '../../schema/gate.ts';
import { levelsInUse } from '../../views/level-graph.ts';

type LeafGate = Exclude<GateData, { all: GateData[] } | { any: GateData[] }>;

/** A move that is made and has gates, with where these are written. */
export interface GatedMove {
  from: Level;
  move: Move;
  path: FieldPath;
  /** The move in a sentence: "the move from `a` to `b`". */
  name: string;
  gates: readonly { gate: LeafGate; path: FieldPath }[];
}

/** Every move with gates between levels in use. */
export function gatedMoves(framework: Framework): GatedMove[] {
  return levelsInUse(framework).flatMap((from) =>
    firstOfEach(from.moves).flatMap(({ move, entry }) => {
      if (!move.gates || move.notAllowed !== undefined) return [];
      const path = ['moves', entry, 'gates'];
      return [{ from, move, path, name: nameOf(move), gates: leavesOf(move.gates, path) }];
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

function nameOf({ from, destination }: Move): string {
  const to =
    'level' in destination ? destination.level.id : 'any' in destination ? 'any' : destination.outside;
  return `the move from ${quote(from.id)} to ${quote(to)}`;
}

function leavesOf(gate: GateData, path: FieldPath): { gate: LeafGate; path: FieldPath }[] {
  if ('all' in gate) return gate.all.flatMap((inner, n) => leavesOf(inner, [...path, 'all', n]));
  if ('any' in gate) return gate.any.flatMap((inner, n) => leavesOf(inner, [...path, 'any', n]));
  return [{ gate, path }];
}
