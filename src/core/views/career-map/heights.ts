import type { Level } from '../../framework/level.ts';
import type { Grade } from '../../framework/words.ts';
import type { Branched } from './branches.ts';
import type { Connection } from './connections.ts';

/** A height of the map. Several of them share a grade where a track has several levels in it. */
export interface Height {
  grade?: Grade;
  levels: readonly Level[];
}

/** Where a level stands: in the band of its grade (0 without one), on which step of that band. */
interface Place {
  band: number;
  step: number;
}

type Places = Map<Level, Place>;

/**
 * The heights at which levels stand, lowest first. Levels of a grade stand at the same height, a level without
 * a grade above the one before it. Tracks without any grades are moved up against each other so that the
 * connections between them run level where they can.
 */
export function heightsOf(tracks: readonly Branched[], connections: readonly Connection[]): Height[] {
  const places: Places = new Map();
  for (const branched of tracks) {
    const own = placesOn(branched);
    const rise = branched.track.levels.some((level) => level.grade) ? 0 : riseOf(own, places, connections);
    for (const [level, { band, step }] of own) places.set(level, { band, step: step + rise });
  }
  const inOrder = [...places].sort(([, a], [, b]) => compare(a, b));
  return [...Map.groupBy(inOrder, ([, { band, step }]) => `${band} ${step}`).values()].map(toHeight);
}

function toHeight(placed: readonly (readonly [Level, Place])[]): Height {
  const levels = placed.map(([level]) => level);
  const grade = placed.find(([level, { band }]) => level.grade?.order === band)?.[0].grade;
  return { levels, ...(grade ? { grade } : {}) };
}

function placesOn({ track, branches }: Branched): Places {
  const places: Places = new Map();
  const placed = (levels: readonly Level[]) => levels.flatMap((level) => places.get(level) ?? []);
  for (const level of track.levels) {
    const branch = branches.find((each) => each.includes(level)) ?? [];
    const onBranch = placed(branch);
    const under = level.before.length > 0 ? placed(level.before) : onBranch.slice(-1);
    const place = placeAbove(under, level.grade);
    while (onBranch.some((taken) => compare(taken, place) === 0)) place.step += 1;
    places.set(level, place);
  }
  return places;
}

function placeAbove(under: readonly Place[], grade?: Grade): Place {
  const highest = under.toSorted(compare).at(-1);
  const band = grade?.order ?? highest?.band ?? 0;
  return { band, step: highest?.band === band ? highest.step + 1 : 0 };
}

/** How far to move a track up (or down) so that its connections to tracks that stand already run most level. */
function riseOf(own: Places, standing: Places, connections: readonly Connection[]): number {
  const gaps = connections.flatMap(({ levels: [a, b] }) =>
    [gap(own.get(a), standing.get(b)), gap(own.get(b), standing.get(a))].flat(),
  );
  const slope = (rise: number) => gaps.reduce((sum, each) => sum + Math.abs(each - rise), 0);
  return gaps.reduce((best, each) => (slope(each) < slope(best) ? each : best), 0);
}

function gap(here?: Place, there?: Place): number[] {
  return here && there?.band === 0 ? [there.step - here.step] : [];
}

const compare = (a: Place, b: Place): number => a.band - b.band || a.step - b.step;
