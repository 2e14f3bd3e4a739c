import { quote } from '../../problems/quote.ts';
import { type NearDuplicate, nearDuplicates } from '../prose/near-duplicates.ts';
import type { Sentence } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

const wholeLevel = 0.8;
const fewestSentences = 4;

export const levelsHaveTheirOwnWords: TextCheck = {
  name: 'levels-have-their-own-words',
  rule: 'No two levels of a track say the same sentence, or one that is alike in more than nine tenths.',
  severity: 'warning',
  run({ sentences }, _context, report) {
    const ofLevels = sentences.filter(
      ({ passage }) => passage.kind === 'level' && passage.entry.kind === 'level',
    );
    for (const ofTrack of Map.groupBy(ofLevels, ({ passage }) => passage.entry.track).values()) {
      const found = Map.groupBy(
        nearDuplicates(ofTrack, areInTwoLevels),
        ({ sentence }) => sentence.passage.entry,
      );
      for (const [entry, duplicates] of found) {
        const all = ofTrack.filter(({ passage }) => passage.entry === entry).length;
        const [first] = duplicates;
        if (first && all >= fewestSentences && duplicates.length >= wholeLevel * all)
          report(copiedLevel(first, duplicates, all));
        else for (const duplicate of duplicates) report(repeated(duplicate));
      }
    }
  },
};

const areInTwoLevels = (a: Sentence, b: Sentence): boolean => a.passage.entry !== b.passage.entry;

function copiedLevel(
  { sentence, earlier }: NearDuplicate,
  duplicates: readonly NearDuplicate[],
  all: number,
) {
  const { entry } = sentence.passage;
  return {
    file: entry.file,
    path: [],
    message: `${duplicates.length} of the ${all} sentences of ${quote(entry.id)} stand in other levels of its track, such as ${quote(earlier.passage.entry.id)}.`,
    hint: 'Make one level of the two, or let this one inherit with `extends` and say only what is new.',
  };
}

function repeated({ sentence, earlier, similarity }: NearDuplicate) {
  const { passage, start, end } = sentence;
  const alike = similarity === 1 ? 'as' : 'nearly as';
  return {
    ...placeOf(passage, start),
    message: `${subjectOf(passage)} says ${alike} ${subjectOf(earlier.passage)} does: ${quoteAround(passage, start, end)}.`,
    hint: 'Say what is different here. What holds for both belongs in the track, or in the lower level, which the other can `extends`.',
  };
}
