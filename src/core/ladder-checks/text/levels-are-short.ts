import type { Entry } from '../../catalog/catalog.ts';
import { nameEntry } from '../../catalog/name-entry.ts';
import type { Passage } from '../prose/passages-of.ts';
import type { TextCheck } from '../text-check.ts';
import { type Threshold, thresholdFor } from '../thresholds.ts';

const most: Threshold = { small: 350, medium: 700, large: 700 };

export const levelsAreShort: TextCheck = {
  name: 'levels-are-short',
  rule: 'A level has at most 700 words, its moves and questions aside; 350 with `profile: small`.',
  severity: 'note',
  run({ framework, passages }, _context, report) {
    for (const [entry, words] of wordsOfLevels(passages)) {
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

function wordsOfLevels(passages: readonly Passage[]): ReadonlyMap<Entry, number> {
  const counts = new Map<Entry, number>();
  for (const { entry, path, words } of passages) {
    if (entry.kind !== 'level' || apart.has(path[0])) continue;
    counts.set(entry, (counts.get(entry) ?? 0) + words);
  }
  return counts;
}
