import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { ExpectationData } from '../schema/expectation.ts';
import type { LevelData } from '../schema/level.ts';
import type { StatementData } from '../schema/statement.ts';
import type { Source } from './source.ts';

/** One layer of what a level expects: something that was written somewhere, and where. */
export interface Layer {
  source: Source;
  expectations: Readonly<Record<string, ExpectationData>>;
  scope: NonNullable<LevelData['scope']>;
  responsibilities: readonly StatementData[];
  evidence: readonly StatementData[];
}

/** What a value composed of layers became, and the layer that had the last word. */
export interface Composed<T> {
  value: T;
  source: Source;
}

/**
 * The layers of a level, first to last: grade baseline, track, what it extends, the level itself. Later wins.
 * A level that extends another inherits what that level and its track say, not the baseline of its grade.
 */
export function layersOf(level: Entry<'level'>, catalog: Catalog): Layer[] {
  return [...gradeLayer(level, catalog), ...ownLayers(level, catalog, new Set())];
}

function ownLayers(level: Entry<'level'>, catalog: Catalog, seen: Set<string>): Layer[] {
  if (seen.has(level.file)) return [];
  seen.add(level.file);
  const track = trackLayer(level, catalog, seen);
  const inherited = extendedBy(level, catalog).flatMap((each) =>
    ownLayers(each, catalog, seen).map((layer) => ({
      ...layer,
      source: { ...layer.source, layer: 'extends' as const },
    })),
  );
  return [...track, ...inherited, levelLayer(level)];
}

/** The levels it extends: the one of the same grade in the track that its track extends, then its own. */
function extendedBy(level: Entry<'level'>, catalog: Catalog): Entry<'level'>[] {
  const track = catalog.of('track').get(level.track ?? '')?.data.extends;
  const pair =
    track === undefined || level.data.grade === undefined
      ? undefined
      : [...catalog.of('level').values()].find(
          (each) => each.track === track && each.data.grade === level.data.grade,
        );
  const own = catalog.of('level').get(level.data.extends ?? '');
  return [pair, own].filter((each) => each !== undefined);
}

function gradeLayer(level: Entry<'level'>, catalog: Catalog): Layer[] {
  const grades = catalog.of('framework').get('framework')?.data.grades ?? [];
  const grade = grades.find((each) => each.id === level.data.grade);
  if (!grade?.baseline) return [];
  return [layer({ layer: 'grade', id: grade.id, title: grade.name }, { expectations: grade.baseline })];
}

/** What a track says counts once for a level that extends another of the same track. */
function trackLayer(level: Entry<'level'>, catalog: Catalog, seen: Set<string>): Layer[] {
  const track = catalog.of('track').get(level.track ?? '');
  if (!track?.data.expectations || seen.has(track.file)) return [];
  seen.add(track.file);
  const source: Source = { layer: 'track', id: track.id, title: track.data.title };
  return [layer(source, { expectations: track.data.expectations })];
}

function levelLayer({ id, data }: Entry<'level'>): Layer {
  return layer({ layer: 'level', id, title: data.title }, data);
}

function layer(source: Source, data: Partial<Omit<LevelData, 'title'>>): Layer {
  return {
    source,
    expectations: data.expectations ?? {},
    scope: data.scope ?? {},
    responsibilities: data.responsibilities ?? [],
    evidence: data.evidence ?? [],
  };
}

type ExpectationFields = Exclude<ExpectationData, string | number>;

/** An expectation as a mapping, whichever way it was written. */
export function asFields(written: ExpectationData): ExpectationFields {
  return typeof written === 'object' ? written : { proficiency: written };
}

/**
 * Expectations of all layers by competency, merged field by field. `n/a` takes away what earlier layers said;
 * statements of the same expectation are added to. The source is that of the layer that set the proficiency.
 */
export function composeExpectations(
  parts: readonly Pick<Layer, 'source' | 'expectations'>[],
): Map<string, Composed<ExpectationFields>> {
  const composed = new Map<string, Composed<ExpectationFields>>();
  for (const { source, expectations } of parts) {
    for (const [competency, written] of Object.entries(expectations)) {
      if (written === 'n/a') composed.delete(competency);
      else composed.set(competency, merge(composed.get(competency), asFields(written), source));
    }
  }
  return composed;
}

function merge(
  before: Composed<ExpectationFields> | undefined,
  fields: ExpectationFields,
  source: Source,
): Composed<ExpectationFields> {
  if (!before) return { value: fields, source };
  const statements = [...(before.value.statements ?? []), ...(fields.statements ?? [])];
  return {
    value: { ...before.value, ...fields, ...(statements.length > 0 ? { statements } : {}) },
    source: fields.proficiency === undefined ? before.source : source,
  };
}

/** Scope of all layers by dimension; later wins. */
export function composeScope(
  parts: readonly Layer[],
): Map<string, Composed<NonNullable<LevelData['scope']>[string]>> {
  return new Map(
    parts.flatMap(({ source, scope }) =>
      Object.entries(scope).map(([dimension, value]) => [dimension, { value, source }]),
    ),
  );
}

/** Statements of all layers in order; one with the id of an earlier one takes its place, and `n/a` removes it. */
export function composeStatements(
  parts: readonly { source: Source; statements: readonly StatementData[] }[],
): Composed<StatementData>[] {
  const composed: Composed<StatementData>[] = [];
  for (const { source, statements } of parts) {
    for (const value of statements) {
      const at = composed.findIndex(
        (each) => idOf(each.value) !== undefined && idOf(each.value) === idOf(value),
      );
      const isRemoved = typeof value === 'object' && value.text === 'n/a';
      if (isRemoved && at >= 0) composed.splice(at, 1);
      else if (isRemoved) continue;
      else if (at >= 0) composed[at] = { value, source };
      else composed.push({ value, source });
    }
  }
  return composed;
}

const idOf = (statement: StatementData): string | undefined =>
  typeof statement === 'object' ? statement.id : undefined;
