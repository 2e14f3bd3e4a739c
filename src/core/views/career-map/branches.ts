import type { Level, Track } from '../../framework/level.ts';

/** A track and its branches, each of its levels on one of them, lowest first. A track that does not fork has one. */
export interface Branched {
  track: Track;
  branches: readonly (readonly Level[])[];
}

/** A level that is not in use stands on the branch of the level listed before it. */
export function branchesOf(track: Track): Branched {
  const branches: Level[][] = [];
  const continued = new Set<Level>();
  for (const level of track.levels) {
    const below = level.before.find((each) => !continued.has(each));
    const branch = below ? branches.find((each) => each.includes(below)) : aside(level, branches);
    if (below) continued.add(below);
    if (branch) branch.push(level);
    else branches.push([level]);
  }
  return { track, branches };
}

function aside(level: Level, branches: readonly Level[][]): Level[] | undefined {
  return level.before.length + level.after.length === 0 ? branches.at(-1) : undefined;
}
