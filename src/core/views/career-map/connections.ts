import type { Level, Move } from '../../framework/level.ts';

/** Two levels and the moves between them, whichever way they lead. */
export interface Connection {
  levels: readonly [Level, Level];
  /** Those that are made, in the order of the framework. */
  moves: readonly Move[];
  /** One level follows the other on their track, so that the line of the track joins them already. */
  isStep: boolean;
}

/** How a set of levels hangs together: a connection for each pair of them that a move joins. */
export function connectionsAmong(levels: ReadonlySet<Level>): Connection[] {
  const moves = [...levels].flatMap((level) => level.moves.filter((move) => leadsInto(levels, move)));
  return [...Map.groupBy(moves, nameOfPair).values()].map(connect);
}

/** The level of this framework that a move leads to, where it is made and leads to one. */
export function goalOf({ destination, notAllowed }: Move): Level | undefined {
  return notAllowed === undefined && 'level' in destination ? destination.level : undefined;
}

function leadsInto(levels: ReadonlySet<Level>, move: Move): boolean {
  const goal = goalOf(move);
  return goal !== undefined && goal !== move.from && levels.has(goal);
}

const nameOfPair = (move: Move): string => [move.from.id, goalOf(move)?.id].toSorted().join(' ');

function connect(moves: readonly Move[]): Connection {
  const [first] = moves as [Move];
  const [a, b] = [first.from, goalOf(first) ?? first.from];
  return { levels: [a, b], moves, isStep: a.after.includes(b) || b.after.includes(a) };
}
