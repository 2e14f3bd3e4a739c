import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';

/** The levels that expect a competency at each of its proficiencies, and those that name none. */
export interface WhoNeeds {
  /** By position on the scale. */
  at: ReadonlyMap<number, readonly Level[]>;
  unstated: readonly Level[];
}

export function whoNeeds(framework: Framework, competency: Competency): WhoNeeds {
  const at = new Map<number, Level[]>(competency.scale.map(({ position }) => [position, []]));
  const unstated: Level[] = [];
  for (const level of framework.levels) {
    const expectation = level.expectations.find((each) => each.competency === competency);
    if (!expectation) continue;
    const list = expectation.proficiency ? at.get(expectation.proficiency.position) : unstated;
    list?.push(level);
  }
  return { at, unstated };
}
