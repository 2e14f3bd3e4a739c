import type { Entry } from '../../catalog/catalog.ts';
import { nameEntry } from '../../catalog/name-entry.ts';
import type { Measured } from '../prose/prose.ts';
import type { TextCheck } from '../text-check.ts';
import { type Threshold, thresholdFor } from '../thresholds.ts';

const most: Threshold = { small: 350, medium: 700, large: 700 };

export const levelsAreShort: TextCheck = {
  name: 'levels-are-short',
  rule: 'A level has at most 700 words, its moves and questions aside; 350 with `profile: small`.',
  severity: 'note',
  run({ framework, measured }, _context, report) {
    for (const [entry, words] of wordsOfLevels(measured)) {
      if (words <= thresholdFor(framework, most)) continue;
      report({
        file: entry.file,
        path: [],
        message: `${nameEntry(entry)} has ${words} words without its moves and questions, and ${thresholdFor(framework, most)} are read.`,
        hint: 'Keep what tells this level from the one before it, and drop what all levels have in common.',
      });
    }
  },
};

/** What is read one at a time, or in a conversation. */
const apart = new Set<unknown>(['title', 'aliases', 'moves', 'questions']);

function wordsOfLevels(measured: readonly Measured[]): ReadonlyMap<Entry, number> {
  const counts = new Map<Entry, number>();
  for (const { passage, words } of measured) {
    if (passage.entry.kind !== 'level' || apart.has(passage.path[0])) continue;
    counts.set(passage.entry, (counts.get(passage.entry) ?? 0) + words);
  }
  return counts;
}
