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
  const places = new Set([...there, ...(here ? [here] : [])].flatMap(placesIn));
  const rank = (place: number): number => {
    if (there.some((each) => expected(each, place)?.emphasis)) return 0;
    if (expected(here, place)?.emphasis) return 1;
    return rises(here, there, place) ? 2 : 3;
  };
  const ordered = [...places].sort((a, b) => rank(a) - rank(b) || a - b);
  const all = ordered.flatMap((place) => {
    const competency = data.competencies[place];
    return competency
      ? [{ competency, isEmphasised: rank(place) < 2, rises: rises(here, there, place) }]
      : [];
  });
  return Array.from({ length: Math.ceil(all.length / inOneSitting) }, (_, n) =>
    all.slice(n * inOneSitting, (n + 1) * inOneSitting),
  );
}

const placesIn = ({ expects }: PlanLevel): number[] => expects.map(({ competency }) => competency);

const expected = (level: PlanLevel | undefined, place: number) =>
  level?.expects.find(({ competency }) => competency === place);

const rises = (here: PlanLevel | undefined, there: readonly PlanLevel[], place: number): boolean =>
  there.some((each) => (expected(each, place)?.at ?? 0) > (expected(here, place)?.at ?? 0));
