import type { FieldPath } from '../../problems/problem.ts';
import type { LevelData } from '../../schema/level.ts';
import type { Entry } from '../catalog.ts';
import { proficienciesOf } from '../proficiencies.ts';
import { referencesOf } from '../references.ts';
import { anchorsOf } from '../scope-values.ts';
import type { Target } from '../targets.ts';
import type { Renaming } from './renaming.ts';

/** A place in the data of a file that names what is renamed. */
export interface NamedPlace {
  path: FieldPath;
  /** The id is the key at the end of the path. */
  atKey: boolean;
  /** What else may be meant there. */
  others: readonly Target[];
}

export function namedPlaces(entry: Entry, { target, from, dimension }: Renaming): NamedPlace[] {
  if (target === 'proficiency') {
    const written = proficienciesOf(entry).filter((each) => each.written === from);
    return written.map(({ path, atKey = false }) => ({ path, atKey, others: [] }));
  }
  if (target === 'anchor')
    return entry.kind === 'level' ? ofAnchor(entry.data as LevelData, from, dimension) : [];
  return referencesOf(entry)
    .filter(({ id, targets }) => id === from && targets.includes(target))
    .map(({ path, atKey = false, targets }) => ({
      path,
      atKey,
      others: targets.filter((each) => each !== target),
    }));
}

function ofAnchor({ scope = {} }: LevelData, from: string, dimension = ''): NamedPlace[] {
  const value = Object.hasOwn(scope, dimension) ? scope[dimension] : undefined;
  if (value === undefined) return [];
  return anchorsOf(value)
    .filter(({ anchor }) => anchor === from)
    .map(({ path, share }) => ({
      path: ['scope', dimension, ...path],
      atKey: share !== undefined,
      others: [],
    }));
}
