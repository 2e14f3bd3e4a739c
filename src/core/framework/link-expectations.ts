import type { Competency } from './competency.ts';
import { type Composed, composeExpectations, type Layer } from './compose-level.ts';
import type { Expectation } from './level.ts';
import { proficiencyOf } from './link-competencies.ts';
import { present } from './present.ts';
import type { StatementMaker } from './statement.ts';
import type { Proficiency } from './words.ts';

type Fields = ReturnType<typeof composeExpectations> extends Map<string, Composed<infer F>> ? F : never;

/** Expectations of composed layers, in the order of competencies. */
export function linkExpectations(
  parts: readonly Pick<Layer, 'source' | 'expectations'>[],
  competencies: readonly Competency[],
  scale: readonly Proficiency[],
  make: StatementMaker,
): Expectation[] {
  const places = placesOf(competencies);
  return [...composeExpectations(parts)]
    .flatMap(([id, found]) => ({ found, place: places.get(id) ?? -1 }))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ found, place }) => {
      const competency = competencies[place];
      return competency ? [linkExpectation(competency, found, scale, make)] : [];
    });
}

const known = new WeakMap<readonly Competency[], ReadonlyMap<string, number>>();

/** Where each competency stands in the list, so that a level need not go through all of them. */
function placesOf(competencies: readonly Competency[]): ReadonlyMap<string, number> {
  const places = known.get(competencies) ?? new Map(competencies.map(({ id }, place) => [id, place]));
  known.set(competencies, places);
  return places;
}

function linkExpectation(
  competency: Competency,
  { value, source }: Composed<Fields>,
  scale: readonly Proficiency[],
  make: StatementMaker,
): Expectation {
  const { note, reason, exceeding } = value;
  return present({
    competency,
    proficiency:
      value.proficiency === undefined ? undefined : proficiencyOf(value.proficiency, scale, competency.scale),
    importance: value.importance ?? 'expected',
    emphasis: value.emphasis ?? false,
    note,
    reason,
    exceeding,
    statements: make(value.statements, 'requirement', source),
    source,
  });
}
