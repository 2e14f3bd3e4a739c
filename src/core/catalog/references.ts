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
  const list: Reference[] = [];
  addOwn(entry, list);
  addAudiences(entry.data, list);
  known.set(entry, list);
  return list;
}

/** All are added to one list: a large framework has tens of thousands, and a list for each field would cost more than they. */
function addOwn(entry: Entry, list: Reference[]): void {
  switch (entry.kind) {
    case 'level':
      addOfLevel((entry as Entry<'level'>).data, list);
      break;
    case 'track':
      addOfTrack((entry as Entry<'track'>).data, list);
      break;
    case 'competency':
      addOfCompetency((entry as Entry<'competency'>).data, list);
      break;
    case 'activity':
      addOfActivity((entry as Entry<'activity'>).data, list);
      break;
    case 'story':
      addEach(list, (entry as Entry<'story'>).data.path, ['path'], ['level']);
      break;
    case 'assignment':
      addEach(list, (entry as Entry<'assignment'>).data.onTopOf, ['onTopOf'], ['level']);
      break;
    case 'overlay':
      addOfOverlay((entry as Entry<'overlay'>).data, list);
      break;
    case 'framework':
      addOfFramework((entry as Entry<'framework'>).data, list);
      break;
  }
}

function addOfLevel(data: LevelData, list: Reference[]): void {
  addOne(list, data.grade, ['grade'], ['grade']);
  addOne(list, data.successor, ['successor'], ['level']);
  addOne(list, data.extends, ['extends'], ['level']);
  addKeys(list, data.scope, ['scope'], ['dimension']);
  addKeys(list, data.expectations, ['expectations'], ['competency']);
  for (const field of ['alternatives', 'steps'] as const) {
    for (const [n, { expectations }] of (data[field] ?? []).entries())
      addKeys(list, expectations, [field, n, 'expectations'], ['competency']);
  }
  const results = Array.isArray(data.results) ? data.results : [];
  for (const [n, { metric }] of results.entries()) addOne(list, metric, ['results', n, 'metric'], ['metric']);
  for (const [n, move] of (data.moves ?? []).entries()) addOfMove(move, ['moves', n], list);
  addAppliesTo(data, list);
}

function addOfMove(move: MoveData, path: FieldPath, list: Reference[]): void {
  for (const to of destinationsOf(move, path)) addOne(list, to.id, to.path, ['level']);
  addOne(list, move.process, [...path, 'process'], ['process']);
  for (const leaf of gateLeaves(move.gates)) addOfGate(leaf, path, list);
}

function addOfGate({ gate, path: within }: GateLeaf, move: FieldPath, list: Reference[]): void {
  const path = (field: string): FieldPath => [...move, 'gates', ...within, field];
  if ('metric' in gate) addOne(list, gate.metric, path('metric'), ['metric']);
  else if ('activity' in gate) addOne(list, gate.activity, path('activity'), ['activity']);
  else if ('proficiency' in gate) addKeys(list, gate.proficiency, path('proficiency'), ['competency']);
}

function addOfTrack(data: TrackData, list: Reference[]): void {
  addOne(list, data.group, ['group'], ['trackGroup']);
  addOne(list, data.extends, ['extends'], ['track']);
  addOne(list, data.successor, ['successor'], ['track']);
  addKeys(list, data.expectations, ['expectations'], ['competency']);
  for (const { id, path } of leaves(data.levels, ['levels'])) addOne(list, id, path, ['level']);
}

/** The ids of a track's levels with their places, through forks and branches. */
export function leaves(levels: unknown, path: FieldPath): { id: string; path: FieldPath }[] {
  if (typeof levels === 'string') return [{ id: levels, path }];
  return Array.isArray(levels) ? levels.flatMap((inner, n) => leaves(inner, [...path, n])) : [];
}

function addOfCompetency(data: Entry<'competency'>['data'], list: Reference[]): void {
  addOne(list, data.group, ['group'], ['competencyGroup']);
  if (Array.isArray(data.appliesTo)) addEach(list, data.appliesTo, ['appliesTo'], ['track']);
  if (typeof data.whyItMatters === 'object') {
    const { all: _, ...byTrack } = data.whyItMatters;
    addKeys(list, byTrack, ['whyItMatters'], ['track']);
  }
  addKeys(list, data.trackExamples, ['trackExamples'], ['track']);
  addEach(list, data.related, ['related'], ['competency']);
  addEach(list, data.methodTerms, ['methodTerms'], ['term']);
  addAppliesTo(data, list);
}

function addOfActivity(data: Entry<'activity'>['data'], list: Reference[]): void {
  addOne(list, data.type, ['type'], ['activityType']);
  for (const [n, { competency }] of (data.develops ?? []).entries()) {
    if (competency !== 'any') addOne(list, competency, ['develops', n, 'competency'], ['competency']);
  }
  for (const [n, item] of (data.prerequisites ?? []).entries()) {
    if (typeof item !== 'string') addOne(list, item.activity, ['prerequisites', n, 'activity'], ['activity']);
  }
}

function addOfOverlay(data: Entry<'overlay'>['data'], list: Reference[]): void {
  addEach(list, data.appliesTo, ['appliesTo'], ['track', 'level']);
  addKeys(list, data.expectations, ['expectations'], ['competency']);
}

function addOfFramework(data: Entry<'framework'>['data'], list: Reference[]): void {
  for (const [n, { baseline }] of (data.grades ?? []).entries())
    addKeys(list, baseline, ['grades', n, 'baseline'], ['competency']);
  for (const [n, group] of (data.competencyGroups ?? []).entries())
    addOne(list, group.in, ['competencyGroups', n, 'in'], ['competencyGroup']);
  for (const [n, group] of (data.trackGroups ?? []).entries())
    addOne(list, group.in, ['trackGroups', n, 'in'], ['trackGroup']);
  addKeys(list, data.brand?.trackHues, ['brand', 'trackHues'], ['track']);
  for (const [n, page] of (data.overlayPages ?? []).entries())
    addEach(list, page, ['overlayPages', n], ['overlay']);
}

type Targets = readonly Target[];

function addOne(list: Reference[], id: string | undefined, path: FieldPath, targets: Targets): void {
  if (id !== undefined) list.push({ id, path, targets });
}

function addEach(
  list: Reference[],
  ids: readonly string[] | undefined,
  path: FieldPath,
  targets: Targets,
): void {
  for (const [n, id] of (ids ?? []).entries()) list.push({ id, path: [...path, n], targets });
}

function addKeys(list: Reference[], mapping: object | undefined, path: FieldPath, targets: Targets): void {
  if (!mapping) return;
  for (const id of Object.keys(mapping)) list.push({ id, path: [...path, id], targets, atKey: true });
}

/** The tracks that statements of a level or a competency hold for, wherever they stand. */
function addAppliesTo(data: unknown, list: Reference[]): void {
  for (const { value, path } of valuesOfKey(data, 'appliesTo')) {
    if (path.length > 1 && Array.isArray(value)) addEach(list, value.filter(isText), path, ['track']);
  }
}

function addAudiences(data: unknown, list: Reference[]): void {
  for (const { value, path } of valuesOfKey(data, 'audience')) {
    if (isText(value)) addOne(list, value, path, ['audience']);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
