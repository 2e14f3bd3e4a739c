import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';
import type { Grade } from '../framework/words.ts';
import { quote } from '../problems/quote.ts';
import { levelsInUse } from '../views/level-graph.ts';
import type { LadderCheck } from './index.ts';

const most = 0.2;
const fewest = 3;

export const equalGradesWeighAlike: LadderCheck = {
  name: 'equal-grades-weigh-alike',
  rule: 'Levels of one grade ask for about as much: the sum of the proficiencies a level expects is at most a fifth away from the median of its grade. Looked at from three levels in a grade on, and not with `profile: small` or `parity: separate`.',
  severity: 'note',
  run(framework, _context, report) {
    if (framework.about.profile === 'small' || framework.about.parity === 'separate') return;
    for (const grade of framework.grades) {
      const levels = weighed(framework, grade);
      const middle = median(levels.map(weight));
      if (levels.length < fewest) continue;
      for (const level of levels.filter((each) => Math.abs(weight(each) - middle) > most * middle)) {
        report({
          file: level.file,
          path: ['grade'],
          message: `The proficiencies that ${quote(level.id)} expects add up to ${weight(level)}; in the middle of ${quote(grade.id)} they add up to ${middle}.`,
          hint: 'See whether this level has the right grade, and whether what it expects is complete.',
        });
      }
    }
  },
};

const weighed = (framework: Framework, grade: Grade): Level[] =>
  levelsInUse(framework).filter((level) => level.grade === grade && weight(level) > 0);

const weight = ({ expectations }: Level): number =>
  expectations.reduce((sum, { proficiency }) => sum + (proficiency?.position ?? 0), 0);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
