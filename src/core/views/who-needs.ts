import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import { kept } from '../framework/kept.ts';
import type { Expectation, Level } from '../framework/level.ts';

/** The levels that expect a competency at each of its proficiencies, and those that name none. */
export interface WhoNeeds {
  /** By position on the scale. */
  at: ReadonlyMap<number, readonly Level[]>;
  unstated: readonly Level[];
}

export function whoNeeds(framework: Framework, competency: Competency): WhoNeeds {
  const at = new Map<number, Level[]>(competency.scale.map(({ position }) => [position, []]));
  const unstated: Level[] = [];
  for (const { level, expectation } of expectedOf(framework).get(competency) ?? []) {
    const list = expectation.proficiency ? at.get(expectation.proficiency.position) : unstated;
    list?.push(level);
  }
  return { at, unstated };
}

type Expected = ReadonlyMap<Competency, { level: Level; expectation: Expectation }[]>;

/** Every competency asks, and each would go through all levels. */
const expectedOf = kept(
  ({ levels }: Framework): Expected =>
    Map.groupBy(
      levels.flatMap((level) => level.expectations.map((expectation) => ({ level, expectation }))),
      ({ expectation }) => expectation.competency,
    ),
);
