import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Expectation } from '../../framework/level.ts';
import type { OverlaidExpectation } from '../../framework/things.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const competenciesAreCalledFor: LadderCheck = {
  name: 'competencies-are-called-for',
  rule: 'Some level or overlay expects every competency, and the highest proficiency that its rubric describes.',
  severity: 'note',
  run(framework, _context, report) {
    const highest = highestExpected(framework);
    for (const { id, file, descriptors } of framework.competencies) {
      const expected = highest.get(id);
      const top = descriptors.at(-1)?.proficiency;
      if (expected === undefined) {
        report({
          file,
          path: [],
          message: `No level expects ${quote(id)}.`,
          hint: 'Expect it somewhere, or take it out.',
        });
      } else if (top && expected > 0 && top.position > expected) {
        report({
          file,
          path: ['descriptors', String(top.position)],
          message: `The rubric of ${quote(id)} reaches ${quote(top.name)}, and no level expects more than ${expected}.`,
          hint: 'Expect the highest proficiency somewhere, or end the rubric below it.',
        });
      }
    }
  },
};

/** The highest position at which a competency is expected anywhere, by its id; 0 where no proficiency is stated. */
function highestExpected(framework: Framework): ReadonlyMap<Competency['id'], number> {
  const highest = new Map<string, number>();
  for (const { competency, proficiency } of allExpectations(framework)) {
    const position = Math.max(highest.get(competency.id) ?? 0, proficiency?.position ?? 0);
    highest.set(competency.id, position);
  }
  return highest;
}

const allExpectations = (framework: Framework): (Expectation | OverlaidExpectation)[] => [
  ...levelsInUse(framework).flatMap(({ expectations, alternatives, steps }) => [
    ...expectations,
    ...[...alternatives, ...steps].flatMap((each) => each.expectations),
  ]),
  ...framework.overlays.flatMap(({ expectations }) => expectations),
];
