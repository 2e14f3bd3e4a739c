import type { Framework } from '../framework/framework.ts';
import type { Level, Track } from '../framework/level.ts';
import type { Grade } from '../framework/words.ts';

/** All levels at a glance: a row for each grade, highest first, a column for each track. */
export interface Lattice {
  tracks: readonly Track[];
  rows: readonly { grade: Grade; cells: readonly LatticeCell[] }[];
  /** Levels without a grade, by track. */
  ungraded: readonly { track: Track; levels: readonly Level[] }[];
}

interface LatticeCell {
  track: Track;
  levels: readonly Level[];
  /** Whether the line of the track runs on above and below this cell. */
  goesUp: boolean;
  goesDown: boolean;
}

export function lattice(framework: Framework, of: readonly Track[] = framework.tracks): Lattice {
  const tracks = of.filter((track) => track.levels.length > 0);
  const levels = tracks.flatMap((track) => track.levels);
  const used = framework.grades.filter((grade) => levels.some((level) => level.grade === grade));
  return {
    tracks,
    rows: used.toReversed().map((grade) => ({ grade, cells: tracks.map((track) => cellOf(track, grade)) })),
    ungraded: tracks
      .map((track) => ({ track, levels: track.levels.filter((level) => !level.grade) }))
      .filter(({ levels }) => levels.length > 0),
  };
}

function cellOf(track: Track, grade: Grade): LatticeCell {
  const orders = track.levels.flatMap((level) => level.grade?.order ?? []);
  return {
    track,
    levels: track.levels.filter((level) => level.grade === grade),
    goesUp: orders.some((order) => order > grade.order) && orders.some((order) => order <= grade.order),
    goesDown: orders.some((order) => order < grade.order) && orders.some((order) => order >= grade.order),
  };
}
