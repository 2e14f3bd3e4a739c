import type { Entry } from '../../catalog/catalog.ts';
import { nameEntry } from '../../catalog/name-entry.ts';
import { describesWork } from '../prose/fields.ts';
import type { Measured, Prose } from '../prose/prose.ts';
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
    for (const [entry, texts] of textsByFile(prose)) {
      const counts = sumOf(texts);
      if (counts.words < fewestWords || roughGrade(counts) <= mostRoughly) continue;
      const grade = readingGrade(texts.map(({ passage }) => passage));
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

function textsByFile({ measured }: Prose): ReadonlyMap<Entry, Measured[]> {
  const languages = new Set(measured.map(({ passage }) => passage.language));
  const english = new Set([...languages].filter((language) => /^en\b/i.test(language)));
  const read = measured.filter(({ passage }) => english.has(passage.language) && isRead(passage));
  return Map.groupBy(read, ({ passage }) => passage.entry);
}

const isRead = (passage: Measured['passage']): boolean => passage.field === 'body' || describesWork(passage);

function sumOf(texts: readonly Measured[]): { words: number; sentences: number; letters: number } {
  const sum = { words: 0, sentences: 0, letters: 0 };
  for (const { words, sentences, letters } of texts) {
    sum.words += words;
    sum.sentences += sentences;
    sum.letters += letters;
  }
  return sum;
}
