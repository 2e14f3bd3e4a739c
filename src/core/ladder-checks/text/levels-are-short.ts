import { nameEntry } from '../../catalog/name-entry.ts';
import type { TextCheck } from '../text-check.ts';
import { type Threshold, thresholdFor } from '../thresholds.ts';

const most: Threshold = { small: 350, medium: 700, large: 700 };

export const levelsAreShort: TextCheck = {
  name: 'levels-are-short',
  rule: 'A level has at most 700 words, its moves and questions aside; 350 with `profile: small`.',
  severity: 'note',
  run({ framework, counts }, _context, report) {
    for (const [entry, { words }] of counts) {
      if (entry.kind !== 'level' || words <= thresholdFor(framework, most)) continue;
      report({
        file: entry.file,
        path: [],
        message: `${nameEntry(entry)} has ${words} words without its moves and questions, and ${thresholdFor(framework, most)} are read.`,
        hint: 'Keep what tells this level from the one before it, and drop what all levels have in common.',
      });
    }
  },
};
