import type { Level } from '../../framework/level.ts';
import { list, quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { whatItTakes } from '../../views/what-it-takes.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const levelsAreOneStepApart: LadderCheck = {
  name: 'levels-are-one-step-apart',
  rule: 'From one level to the next, no competency is raised by more than one step of the scale.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework)) {
      for (const before of level.before) {
        const jumps = jumpsBetween(before, level);
        if (jumps[0] === undefined) continue;
        report({
          file: level.file,
          path: ['expectations', jumps[0]],
          message: `From ${quote(before.id)} to ${quote(level.id)}, ${list(jumps.map(quote))} ${jumps.length === 1 ? 'rises' : 'rise'} by more than one step.`,
          hint: 'Ask for one step less, or put a level in between.',
        });
      }
    }
  },
};

/** Competencies that both levels expect and that lie more than one step apart. What is new may begin anywhere. */
function jumpsBetween(before: Level, level: Level): string[] {
  return whatItTakes(before, level).changes.flatMap(({ competency, change, steps }) =>
    change === 'deepen' && steps > 1 ? [competency.id] : [],
  );
}
