import type { Level, Track } from '../../framework/level.ts';
import type { Between } from '../between.ts';
import { movedEntries } from '../texts/in-another-order.ts';

/** Levels that were and are in the same track, in the order of now, with the place that each had among them. */
function stayed(track: Track, { before, idNow }: Between): { level: Level; place: number }[] {
  const earlier = before.tracks.find(({ id }) => idNow('track', id) === track.id)?.levels ?? [];
  const ids = earlier.map(({ id }) => idNow('level', id));
  return track.levels
    .map((level) => ({ level, place: ids.indexOf(level.id) }))
    .filter(({ place }) => place >= 0);
}

/** Whether a level changed places with others of its track. What came between them or went is not its doing. */
export function hasMovedInTrack(level: Level, known: Between): boolean {
  const there = stayed(level.track, known);
  return movedEntries(there.map(({ place }) => place)).some((n) => there[n]?.level === level);
}

/** Whether a track forks in another way, with the same levels in the same order. */
export function forksDifferently(before: Track, after: Track, known: Between): boolean {
  const there = stayed(after, known);
  const isSame = there.length === after.levels.length && there.length === before.levels.length;
  const inOrder = there.every(({ place }, n) => place === n);
  const isInUseAlike = before.levels.every(({ status }, n) => status === after.levels[n]?.status);
  return isSame && inOrder && isInUseAlike && stepsIn(before, known.idNow) !== stepsIn(after, (_, id) => id);
}

const stepsIn = (track: Track, idNow: Between['idNow']): string =>
  track.levels.map(({ after }) => after.map(({ id }) => idNow('level', id)).join('+')).join(' ');
