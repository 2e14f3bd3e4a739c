import { quote } from '../../problems/quote.ts';
import { gradeWeights } from '../../views/grade-weights.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const equalGradesWeighAlike: LadderCheck = {
  name: 'equal-grades-weigh-alike',
  rule: 'Levels of one grade ask for about as much: the sum of the proficiencies a level expects is at most a fifth away from the median of its grade. Looked at from three levels in a grade on, and not with `profile: small` or `parity: separate`.',
  severity: 'note',
  run(framework, _context, report) {
    if (framework.about.profile === 'small' || framework.about.parity === 'separate') return;
    for (const { grade, median, levels } of gradeWeights(framework)) {
      for (const { level, weight } of levels.filter(({ isFar }) => isFar)) {
        report({
          file: level.file,
          path: ['grade'],
          message: `The proficiencies that ${quote(level.id)} expects add up to ${weight}; in the middle of ${quote(grade.id)} they add up to ${median}.`,
          hint: 'See whether this level has the right grade, and whether what it expects is complete.',
        });
      }
    }
  },
};
