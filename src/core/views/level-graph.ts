import type { Framework } from '../framework/framework.ts';
import { kept } from '../framework/kept.ts';
import type { Level, Move } from '../framework/level.ts';
import { isInUse } from '../schema/is-in-use.ts';

/** The levels that people can be at, or will be: those that are planned count, those off or retired do not. */
export function levelsInUse({ levels }: Framework): Level[] {
  return levels.filter((level) => isInUse(level) && isInUse(level.track));
}

/** A move that is made and does not end where it began. */
export function isLasting({ kind, notAllowed }: Move): boolean {
  return notAllowed === undefined && kind !== 'rotation' && kind !== 'trial';
}

/** Where lasting moves lead from a level, each once. `any` leads to every level but itself. Linked levels never change. */
export const waysOut = kept((level: Level, framework: Framework): readonly Level[] => {
  const lasting = level.moves.filter(isLasting);
  if (lasting.some(({ destination }) => 'any' in destination))
    return framework.levels.filter((each) => each !== level);
  return [
    ...new Set(lasting.flatMap(({ destination }) => ('level' in destination ? [destination.level] : []))),
  ];
});

/** From where lasting moves lead to a level, each once. */
export function waysIn(level: Level, framework: Framework): Level[] {
  return framework.levels.filter((each) => each !== level && waysOut(each, framework).includes(level));
}

/** Every level that lasting moves lead to. */
export function arrivedAt(framework: Framework): Set<Level> {
  const found = new Set<Level>();
  for (const level of framework.levels) {
    for (const each of waysOut(level, framework)) if (each !== level) found.add(each);
  }
  return found;
}

/**
 * The levels that people are hired into: nothing stands below them on their track, and they have one of the two
 * lowest grades that individual levels have, or none.
 */
export function entryLevels(framework: Framework): Set<Level> {
  const individual = levelsInUse(framework).filter(({ isManagement }) => !isManagement);
  const orders = [...new Set(individual.flatMap(({ grade }) => grade?.order ?? []))].sort((a, b) => a - b);
  const isLow = ({ grade }: Level) => grade === undefined || orders.indexOf(grade.order) < 2;
  return new Set(
    framework.levels.filter((level) => level.before.length === 0 && !level.isManagement && isLow(level)),
  );
}

/** Every level that one can come to from the entry levels; with `passing`, only by way of levels it lets pass. */
export function reachable(framework: Framework, passing: (level: Level) => boolean = () => true): Set<Level> {
  const waiting = [...entryLevels(framework)].filter(passing);
  const found = new Set(waiting);
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    const next = waysOut(level, framework).filter((each) => passing(each) && !found.has(each));
    for (const each of next) found.add(each);
    waiting.push(...next);
  }
  return found;
}
