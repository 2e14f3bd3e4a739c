import type { Level } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

const most = 1 / 3;
const fewest = 6;

export const individualWorkIsNotToldAsLeading: LadderCheck = {
  name: 'individual-work-is-not-told-as-leading',
  rule: 'At most a third of the responsibilities and evidence of an individual level speaks of leading or managing. Looked at from six sentences on.',
  severity: 'note',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework).filter(({ isManagement }) => !isManagement)) {
      const sentences = sentencesOf(level);
      const leading = sentences.filter((text) => leadingWord.test(text));
      if (sentences.length < fewest || leading.length <= most * sentences.length) continue;
      report({
        file: level.file,
        path: ['responsibilities'],
        message: `${leading.length} of the ${sentences.length} sentences on what ${quote(level.id)} answers for and what would exist speak of leading or managing.`,
        hint: 'Say what this person does with customers, craft and colleagues.',
      });
    }
  },
};

const sentencesOf = ({ responsibilities, evidence }: Level): string[] =>
  [...responsibilities, ...evidence].map(({ text }) => text);

// The person's own manager may be named, and a lead can be a possible customer.
const leadingWord = /^(leads|manages)\b|\b(led|leading|leaders?|leadership|managing|management)\b/i;
