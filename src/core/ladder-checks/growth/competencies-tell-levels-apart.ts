import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { isSmall } from '../thresholds.ts';

const fewestLevels = 3;

export const competenciesTellLevelsApart: LadderCheck = {
  name: 'competencies-tell-levels-apart',
  rule: 'No competency is expected of all levels at one and the same proficiency. Looked at from three levels on, and not with `profile: small`.',
  severity: 'note',
  run(framework, _context, report) {
    if (isSmall(framework) || levelsInUse(framework).length < fewestLevels) return;
    for (const { id, file, name } of sameEverywhere(framework)) {
      report({
        file,
        path: [],
        message: `All levels expect ${quote(id)} at ${quote(name)}.`,
        hint: 'What is asked of everyone alike is a value. Say it in `promotionPrinciples` or `statementOfUse`, or let it grow with the level.',
      });
    }
  },
};

function sameEverywhere(framework: Framework): { id: string; file: string; name: string }[] {
  const levels = levelsInUse(framework);
  const [first] = levels;
  return (first?.expectations ?? []).flatMap(({ competency, proficiency }) => {
    const { id, file } = competency;
    const isSame = ({ expectations }: Level) =>
      expectations.some((each) => each.competency === competency && each.proficiency === proficiency);
    return proficiency && levels.every(isSame) ? [{ id, file, name: proficiency.name }] : [];
  });
}
