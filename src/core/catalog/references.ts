import type { FieldPath } from '../problems/problem.ts';
import type { LevelData } from '../schema/level.ts';
import type { MoveData } from '../schema/move.ts';
import type { TrackData } from '../schema/track.ts';
import type { Entry } from './catalog.ts';
import { type GateLeaf, gateLeaves } from './gate-leaves.ts';
import { destinationsOf } from './moves-between.ts';
import type { Target } from './targets.ts';
import { valuesOfKey } from './values-of-key.ts';

/** A place in a file that names something else. */
export interface Reference {
  path: FieldPath;
  /** What may be meant; several where the field takes several kinds. */
  targets: readonly Target[];
  id: string;
  /** The id is the key at the end of the path. */
  atKey?: boolean;
}

const known = new WeakMap<Entry, readonly Reference[]>();

/** Every reference in the data of a file, found once for all who ask. Bodies are looked at elsewhere. */
export function referencesOf(entry: Entry): readonly Reference[] {
  const found = known.get(entry);
  if (found) return found;
  const references = [...ownReferences(entry), ...audiences(entry.data)];
  known.set(entry, references);
  return references;
}

function ownReferences(entry: Entry): Reference[] {
  switch (entry.kind) {
    case 'level':
      return levelReferences((entry as Entry<'level'>).data);
    case 'track':
      return trackReferences((entry as Entry<'track'>).data);
    case 'competency':
      return competencyReferences((entry as Entry<'competency'>).data);
    case 'activity':
      return activityReferences((entry as Entry<'activity'>).data);
    case 'story':
      return each((entry as Entry<'story'>).data.path, ['path'], ['level']);
    case 'assignment':
      return each((entry as Entry<'assignment'>).data.onTopOf, ['onTopOf'], ['level']);
    case 'overlay':
      return overlayReferences((entry as Entry<'overlay'>).data);
    case 'framework':
      return frameworkReferences((entry as Entry<'framework'>).data);
    default:
      return [];
  }
}

function levelReferences(data: LevelData): Reference[] {
  return [
    ...one(data.grade, ['grade'], ['grade']),
    ...one(data.successor, ['successor'], ['level']),
    ...one(data.extends, ['extends'], ['level']),
    ...keys(data.scope, ['scope'], ['dimension']),
    ...keys(data.expectations, ['expectations'], ['competency']),
    ...(data.alternatives ?? []).flatMap((each, n) =>
      keys(each.expectations, ['alternatives', n, 'expectations'], ['competency']),
    ),
    ...(data.steps ?? []).flatMap((each, n) =>
      keys(each.expectations, ['steps', n, 'expectations'], ['competency']),
    ),
    ...(Array.isArray(data.results) ? data.results : []).flatMap((each, n) =>
      one(each.metric, ['results', n, 'metric'], ['metric']),
    ),
    ...(data.moves ?? []).flatMap((move, n) => moveReferences(move, ['moves', n])),
    ...appliesTo(data),
  ];
}

function moveReferences(move: MoveData, path: FieldPath): Reference[] {
  return [
    ...destinations(move, path),
    ...one(move.process, [...path, 'process'], ['process']),
    ...gateLeaves(move.gates).flatMap((leaf) => gateReferences(leaf, [...path, 'gates'])),
  ];
}

function destinations(move: MoveData, path: FieldPath): Reference[] {
  return destinationsOf(move, path).map(({ id, path: at }) => ({ id, path: at, targets: ['level'] }));
}

function gateReferences({ gate, path: within }: GateLeaf, gates: FieldPath): Reference[] {
  const path = [...gates, ...within];
  if ('metric' in gate) return one(gate.metric, [...path, 'metric'], ['metric']);
  if ('activity' in gate) return one(gate.activity, [...path, 'activity'], ['activity']);
  if ('proficiency' in gate) return keys(gate.proficiency, [...path, 'proficiency'], ['competency']);
  return [];
}

function trackReferences(data: TrackData): Reference[] {
  return [
    ...one(data.group, ['group'], ['trackGroup']),
    ...one(data.extends, ['extends'], ['track']),
    ...one(data.successor, ['successor'], ['track']),
    ...keys(data.expectations, ['expectations'], ['competency']),
    ...leaves(data.levels, ['levels']).map(({ id, path }): Reference => ({ id, path, targets: ['level'] })),
  ];
}

/** The ids of a track's levels with their places, through forks and branches. */
export function leaves(levels: unknown, path: FieldPath): { id: string; path: FieldPath }[] {
  if (typeof levels === 'string') return [{ id: levels, path }];
  return Array.isArray(levels) ? levels.flatMap((inner, n) => leaves(inner, [...path, n])) : [];
}

function competencyReferences(data: Entry<'competency'>['data']): Reference[] {
  const why = typeof data.whyItMatters === 'object' ? data.whyItMatters : undefined;
  return [
    ...one(data.group, ['group'], ['competencyGroup']),
    ...each(Array.isArray(data.appliesTo) ? data.appliesTo : undefined, ['appliesTo'], ['track']),
    ...keys(why, ['whyItMatters'], ['track']).filter((reference) => reference.id !== 'all'),
    ...keys(data.trackExamples, ['trackExamples'], ['track']),
    ...each(data.related, ['related'], ['competency']),
    ...each(data.methodTerms, ['methodTerms'], ['term']),
    ...appliesTo(data),
  ];
}

function activityReferences(data: Entry<'activity'>['data']): Reference[] {
  return [
    ...one(data.type, ['type'], ['activityType']),
    ...(data.develops ?? []).flatMap((item, n) =>
      item.competency === 'any' ? [] : one(item.competency, ['develops', n, 'competency'], ['competency']),
    ),
    ...(data.prerequisites ?? []).flatMap((item, n) =>
      typeof item === 'string' ? [] : one(item.activity, ['prerequisites', n, 'activity'], ['activity']),
    ),
  ];
}

function overlayReferences(data: Entry<'overlay'>['data']): Reference[] {
  return [
    ...each(data.appliesTo, ['appliesTo'], ['track', 'level']),
    ...keys(data.expectations, ['expectations'], ['competency']),
  ];
}

function frameworkReferences(data: Entry<'framework'>['data']): Reference[] {
  return [
    ...(data.grades ?? []).flatMap((grade, n) =>
      keys(grade.baseline, ['grades', n, 'baseline'], ['competency']),
    ),
    ...(data.competencyGroups ?? []).flatMap((group, n) =>
      one(group.in, ['competencyGroups', n, 'in'], ['competencyGroup']),
    ),
    ...(data.trackGroups ?? []).flatMap((group, n) =>
      one(group.in, ['trackGroups', n, 'in'], ['trackGroup']),
    ),
    ...keys(data.brand?.trackHues, ['brand', 'trackHues'], ['track']),
    ...(data.overlayPages ?? []).flatMap((page, n) => each(page, ['overlayPages', n], ['overlay'])),
  ];
}

function one(id: string | undefined, path: FieldPath, targets: readonly Target[]): Reference[] {
  return id === undefined ? [] : [{ id, path, targets }];
}

function each(ids: readonly string[] | undefined, path: FieldPath, targets: readonly Target[]): Reference[] {
  return (ids ?? []).map((id, n) => ({ id, path: [...path, n], targets }));
}

function keys(mapping: object | undefined, path: FieldPath, targets: readonly Target[]): Reference[] {
  return Object.keys(mapping ?? {}).map((id) => ({ id, path: [...path, id], targets, atKey: true }));
}

/** The tracks that statements of a level or a competency hold for, wherever they stand. */
function appliesTo(data: unknown): Reference[] {
  return valuesOfKey(data, 'appliesTo').flatMap(({ value, path: at }) =>
    at.length > 1 && Array.isArray(value) ? each(value.filter(isText), at, ['track']) : [],
  );
}

function audiences(data: unknown): Reference[] {
  return valuesOfKey(data, 'audience').flatMap(({ value, path: at }) =>
    isText(value) ? one(value, at, ['audience']) : [],
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
