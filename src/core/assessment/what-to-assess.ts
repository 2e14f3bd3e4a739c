import type { PlanCompetency, PlanData, PlanLevel } from './plan-data.ts';
import { levelById } from './rubric.ts';
import type { Worksheet } from './worksheet.ts';

/** How many competencies one can look at with care in one sitting. */
const inOneSitting = 6;

/** A competency worth looking at, and what speaks for looking at it first. */
export interface ToAssess {
  competency: PlanCompetency;
  isEmphasised: boolean;
  /** A chosen move asks for more of it than the level one has. */
  rises: boolean;
}

/**
 * The competencies that matter for the level and the moves chosen, in sittings of six: first what a chosen
 * move emphasises, then what the level itself does, then what a move asks more of, then the rest.
 */
export function sittings(
  data: PlanData,
  { level, towards }: Pick<Worksheet, 'level' | 'towards'>,
): ToAssess[][] {
  const here = levelById(data, level?.id);
  const there = towards.flatMap(({ id }) => levelById(data, id) ?? []);
  const all = data.competencies
    .flatMap((competency, place) => {
      const at = expected(here, place);
      const asked = there.map((each) => expected(each, place));
      if (!at && !asked.some(Boolean)) return [];
      const rises = asked.some((each) => (each?.at ?? 0) > (at?.at ?? 0));
      const rank = asked.some((each) => each?.emphasis) ? 0 : at?.emphasis ? 1 : rises ? 2 : 3;
      return { competency, isEmphasised: rank < 2, rises, rank };
    })
    .sort((a, b) => a.rank - b.rank);
  return Array.from({ length: Math.ceil(all.length / inOneSitting) }, (_, n) =>
    all.slice(n * inOneSitting, (n + 1) * inOneSitting),
  );
}

const expected = (level: PlanLevel | undefined, place: number) =>
  level?.expects.find(({ competency }) => competency === place);
