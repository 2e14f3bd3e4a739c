import type { Entry } from '../../catalog/catalog.ts';
import { nameEntry } from '../../catalog/name-entry.ts';
import { describesWork } from '../prose/fields.ts';
import type { Passage } from '../prose/passages-of.ts';
import type { Prose } from '../prose/prose.ts';
import { readingGrade, roughGrade } from '../prose/reading-grade.ts';
import type { TextCheck } from '../text-check.ts';

const mostYears = 12;
const mostRoughly = 9;
const fewestWords = 100;

export const textsAreEasyToRead: TextCheck = {
  name: 'texts-are-easy-to-read',
  rule: 'English texts can be read after twelve years of school, by the formula of Flesch and Kincaid. Looked at in files of a hundred words on.',
  severity: 'note',
  run(prose, _context, report) {
    for (const [entry, counts] of countsByFile(prose)) {
      if (counts.words < fewestWords || roughGrade(counts) <= mostRoughly) continue;
      const texts = prose.passages.filter((passage) => passage.entry === entry && isRead(passage));
      const grade = readingGrade(texts);
      if (grade <= mostYears) continue;
      report({
        file: entry.file,
        path: [],
        message: `${nameEntry(entry)} takes about ${Math.round(grade)} years of school to read with ease.`,
        hint: 'Shorten the longest sentences, and take the plain word where there is one. Some read this in their third language.',
      });
    }
  },
};

interface Counts {
  words: number;
  sentences: number;
  letters: number;
}

/** All texts of a file are in one language. */
function countsByFile({ passages }: Prose): ReadonlyMap<Entry, Counts> {
  const byFile = new Map<Entry, Counts>();
  for (const passage of passages) {
    if (!isRead(passage) || !/^en\b/i.test(passage.language)) continue;
    const counts = byFile.get(passage.entry) ?? { words: 0, sentences: 0, letters: 0 };
    if (counts.words === 0) byFile.set(passage.entry, counts);
    counts.words += passage.words;
    counts.sentences += passage.sentences;
    counts.letters += passage.letters;
  }
  return byFile;
}

const isRead = (passage: Passage): boolean => passage.field === 'body' || describesWork(passage);
