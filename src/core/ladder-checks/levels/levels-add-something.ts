import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { scopeBeside } from '../../views/scope-beside.ts';
import { whatItTakes } from '../../views/what-it-takes.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const levelsAddSomething: LadderCheck = {
  name: 'levels-add-something',
  rule: 'A level differs from the one before it in what it expects, its scope, its responsibilities or the people managed.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework).filter(saysSomething)) {
      const same = level.before.find((before) => addsNothing(before, level, framework));
      if (!same) continue;
      report({
        file: level.file,
        path: [],
        message: `${quote(level.id)} adds nothing to ${quote(same.id)}, the level before it: expectations, scope, responsibilities and people managed are the same.`,
        hint: 'Say what is new here, or make one level of the two.',
      });
    }
  },
};

/** A level about which nothing is written yet is for the check of completeness. */
const saysSomething = ({ expectations, scope, responsibilities }: Level): boolean =>
  expectations.length > 0 || scope.length > 0 || responsibilities.length > 0;

/** Whether two levels say the same in all that makes a level. */
export function addsNothing(before: Level, level: Level, framework: Framework): boolean {
  return (
    whatItTakes(before, level).changes.every(({ change, isReworded }) => change === 'keep' && !isReworded) &&
    scopeBeside(framework, [before, level]).every(({ differs }) => !differs) &&
    answersOf(before) === answersOf(level)
  );
}

const answersOf = ({ responsibilities, reports, ownNumber, alternatives }: Level): string =>
  JSON.stringify([
    responsibilities.map(({ text }) => text).sort(),
    reports ?? 'none',
    ownNumber,
    alternatives.map(({ id }) => id),
  ]);
