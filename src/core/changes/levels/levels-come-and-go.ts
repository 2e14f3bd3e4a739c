import type { Level } from '../../framework/level.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import type { Between } from '../between.ts';
import { type FrameworkChange, told } from '../change.ts';
import { moveId } from '../moves-that-rise.ts';
import { isBetween, isOpenTo } from './status-changes.ts';

/** A level that was not there. Where it stands between two others, the way to the upper one has one more step. */
export function newLevel(level: Level, known: Between): FrameworkChange[] {
  const asks = isInUse(level) && isBetween(level) && wereThere([...level.before, ...level.after], known);
  const place =
    level.before.length > 0 ? `, after ${level.before.map(({ title }) => title).join(' and ')}` : '';
  const about = {
    subject: { kind: 'level', id: level.id },
    name: level.title,
    file: level.file,
    toldBy: [level, ...level.before].map(({ id }) => `level/${id}`).concat(`track/${level.track.id}`),
  };
  const said = `a new level in ${level.track.title}${place}`;
  const risesFor = asks ? level.before.map(({ id }) => `${id} ${level.id}`) : [];
  return told(about, [{ kind: 'new', said, after: level.title, bump: asks ? 'major' : 'minor', risesFor }]);
}

const wereThere = (levels: readonly Level[], { before, idNow }: Between): boolean =>
  levels.every(({ id }) => before.levels.some((each) => idNow('level', each.id) === id));

/** A level that is gone. Whoever was on the way to it, or past it, is asked for something else. */
export function removedLevel(level: Level, known: Between): FrameworkChange[] {
  const below = level.before.map(({ id }) => known.idNow('level', id));
  const above = level.after.map(({ id }) => known.idNow('level', id));
  const beside = waysFromBeside(level, known);
  const asks = isInUse(level) && below.length + beside.length > 0;
  const about = {
    subject: { kind: 'level', id: level.id },
    name: level.title,
    file: 'framework.yaml',
    toldBy: [level.id, ...below, ...above]
      .map((id) => `level/${id}`)
      .concat(`track/${known.idNow('track', level.track.id)}`),
  };
  const said = `the level is gone from ${level.track.title}`;
  const risesFor = asks ? [...below.flatMap((from) => above.map((to) => moveId(from, to))), ...beside] : [];
  return told(about, [
    { kind: 'removed', said, before: level.title, bump: asks ? 'major' : 'minor', risesFor },
  ]);
}

/** Moves to a level that is gone, from levels that are still there and do not stand just below it. */
function waysFromBeside(level: Level, { after, idNow }: Between): string[] {
  const there = new Set(after.levels.map(({ id }) => id));
  const froms = level.arrivals
    .filter((move) => isOpenTo(move) && !level.before.includes(move.from))
    .map(({ from }) => idNow('level', from.id));
  return [...new Set(froms)].filter((from) => there.has(from)).map((from) => moveId(from, level.id));
}
