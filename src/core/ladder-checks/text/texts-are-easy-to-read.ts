import { nameEntry } from '../../catalog/name-entry.ts';
import { readingGrade, roughGrade } from '../prose/reading-grade.ts';
import { isDescribed } from '../prose/text-counts.ts';
import type { TextCheck } from '../text-check.ts';

const mostYears = 12;
const mostRoughly = 9;
const fewestWords = 100;

export const textsAreEasyToRead: TextCheck = {
  name: 'texts-are-easy-to-read',
  rule: 'English texts can be read after twelve years of school, by the formula of Flesch and Kincaid. Looked at in files of a hundred words on.',
  severity: 'note',
  run({ counts, passagesOf }, _context, report) {
    for (const [entry, { language, described }] of counts) {
      if (!/^en\b/i.test(language)) continue;
      if (described.words < fewestWords || roughGrade(described) <= mostRoughly) continue;
      const grade = readingGrade(passagesOf(entry).filter(isDescribed));
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
