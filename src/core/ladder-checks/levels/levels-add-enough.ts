import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { scopeBeside } from '../../views/scope-beside.ts';
import { whatItTakes } from '../../views/what-it-takes.ts';
import type { LadderCheck } from '../ladder-check.ts';
import { addsNothing } from './levels-add-something.ts';

const enough = 3;

export const levelsAddEnough: LadderCheck = {
  name: 'levels-add-enough',
  rule: 'A level expects more than the one before it in at least three competencies, or its scope is another. Not looked at with `profile: small`.',
  severity: 'warning',
  run(framework, _context, report) {
    if (framework.about.profile === 'small') return;
    for (const level of levelsInUse(framework).filter(({ expectations }) => expectations.length >= enough)) {
      const near = level.before.find((before) => addsLittle(before, level, framework));
      if (!near) continue;
      report({
        file: level.file,
        path: ['expectations'],
        message: `${quote(level.id)} expects more than ${quote(near.id)}, the level before it, in ${times(raised(near, level))}, and the scope is the same.`,
        hint: 'Name the real difference, in `scope` or in what is expected.',
      });
    }
  },
};

/** Where nothing at all is added, another check says so. */
function addsLittle(before: Level, level: Level, framework: Framework): boolean {
  return (
    raised(before, level) < enough &&
    scopeBeside(framework, [before, level]).every(({ differs }) => !differs) &&
    !addsNothing(before, level, framework)
  );
}

const raised = (before: Level, level: Level): number =>
  whatItTakes(before, level).changes.filter(({ steps, isReworded }) => steps > 0 || isReworded).length;

function times(n: number): string {
  if (n === 0) return 'no competency';
  return n === 1 ? 'one competency' : 'two competencies';
}
