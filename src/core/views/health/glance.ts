import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Expectation, Level, Track } from '../../framework/level.ts';
import type { Proficiency } from '../../framework/words.ts';
import { levelsInUse } from '../level-graph.ts';

/** Every level in use with what it expects, over the competencies that any of them expects. */
export interface Glance {
  competencies: readonly Competency[];
  tracks: readonly { track: Track; levels: readonly GlanceLevel[] }[];
  /** The highest position on the scale that is expected anywhere. */
  highest: number;
}

export interface GlanceLevel {
  level: Level;
  cells: readonly GlanceCell[];
  /** The same by proficiency, the highest first; those at no stated proficiency last. */
  byProficiency: readonly { proficiency?: Proficiency; competencies: readonly Competency[] }[];
}

interface GlanceCell {
  /** Its column, from 0. */
  column: number;
  expectation: Expectation;
}

export function glance(framework: Framework): Glance {
  const levels = levelsInUse(framework);
  const expected = new Set(levels.flatMap((level) => level.expectations.map(({ competency }) => competency)));
  const competencies = framework.competencies.filter((competency) => expected.has(competency));
  const columns = new Map(competencies.map((competency, column) => [competency, column]));
  const rowOf = (level: Level): GlanceLevel => ({
    level,
    cells: level.expectations.map((expectation) => ({
      column: columns.get(expectation.competency) ?? 0,
      expectation,
    })),
    byProficiency: byProficiency(level.expectations),
  });
  const tracks = [...Map.groupBy(levels, ({ track }) => track)];
  return {
    competencies,
    tracks: tracks.map(([track, of]) => ({ track, levels: of.map(rowOf) })),
    highest: Math.max(
      0,
      ...levels.flatMap((level) => level.expectations.map(({ proficiency }) => proficiency?.position ?? 0)),
    ),
  };
}

function byProficiency(expectations: readonly Expectation[]): GlanceLevel['byProficiency'] {
  const groups = Map.groupBy(expectations, ({ proficiency }) => proficiency?.position ?? 0);
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([, of]) => ({
      ...(of[0]?.proficiency && { proficiency: of[0].proficiency }),
      competencies: of.map(({ competency }) => competency),
    }));
}
