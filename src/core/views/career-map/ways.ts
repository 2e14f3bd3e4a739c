import type { Level, Move } from '../../framework/level.ts';
import { goalOf } from './connections.ts';
import type { Line } from './lines.ts';
import { measures } from './measures.ts';
import { type Gaps, halvesOf, type Point, pathOf, tipOf, towards } from './polyline.ts';

/** The way from one level to another on the map. */
export interface MapWay {
  from: Level;
  to: Level;
  /** The moves that lead this way; more than one only where they differ in kind. */
  moves: readonly Move[];
  /** Along the line of the track, or in a lane. */
  isStep: boolean;
  isOneWay: boolean;
  /** Into people management or back. */
  crossesManagement: boolean;
  /** Path data. Where moves lead both ways, this is the half that is nearer to where this one starts. */
  path: string;
  /** Path data of the arrow tip of a lane that leads one way. */
  tip?: string;
}

const { tip, bend, lineBend } = measures;

/** The one or two ways that a line stands for. */
export function waysOf({ connection, points }: Line, gaps: Gaps): MapWay[] {
  const { levels, moves, isStep } = connection;
  const [forth, back] = levels.map((level) => moves.filter(({ from }) => from === level)) as [Move[], Move[]];
  if (forth.length > 0 && back.length > 0) {
    const [near, far] = halvesOf(points, isStep ? undefined : gaps);
    return [
      drawWay(forth, near, { isStep, isOneWay: false }, gaps),
      drawWay(back, far, { isStep, isOneWay: false }, gaps),
    ];
  }
  const ordered = forth.length > 0 ? points : points.toReversed();
  return [drawWay(moves, ordered, { isStep, isOneWay: true }, gaps)];
}

function drawWay(
  moves: readonly Move[],
  points: readonly Point[],
  about: { isStep: boolean; isOneWay: boolean },
  gaps: Gaps,
): MapWay {
  const [first] = moves as [Move];
  return {
    from: first.from,
    to: goalOf(first) ?? first.from,
    moves,
    ...about,
    crossesManagement: moves.some(({ kind }) => kind === 'into-management' || kind === 'back-to-individual'),
    ...(about.isStep ? { path: pathOf(points, lineBend) } : laneOf(points, about.isOneWay, gaps)),
  };
}

function laneOf(points: readonly Point[], isOneWay: boolean, gaps: Gaps): { path: string; tip?: string } {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!isOneWay || !last || !before) return { path: pathOf(points, bend, gaps) };
  const shortened = [...points.slice(0, -1), towards(last, before, tip)];
  return { path: pathOf(shortened, bend, gaps), tip: tipOf(last, Math.sign(before.x - last.x)) };
}
