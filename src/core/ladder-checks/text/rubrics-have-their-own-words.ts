import { nearDuplicates } from '../prose/near-duplicates.ts';
import type { Sentence } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const rubricsHaveTheirOwnWords: TextCheck = {
  name: 'rubrics-have-their-own-words',
  rule: 'No behaviour stands in two competencies, or at two proficiencies of one.',
  severity: 'warning',
  run({ sentences }, _context, report) {
    const behaviours = sentences.filter(
      ({ passage: { kind, entry, field } }) =>
        kind === 'competency' && entry.kind === kind && field === 'behaviours',
    );
    for (const { sentence, earlier, similarity } of nearDuplicates(behaviours, areApart)) {
      const { passage, start, end } = sentence;
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} says ${similarity === 1 ? 'as' : 'nearly as'} ${whereElse(sentence, earlier)}: ${quoteAround(passage, start, end)}.`,
        hint: 'Keep it where it belongs, and let the other place say what is its own.',
      });
    }
  },
};

function areApart(a: Sentence, b: Sentence): boolean {
  return a.passage.entry !== b.passage.entry || a.passage.path[1] !== b.passage.path[1];
}

function whereElse({ passage }: Sentence, earlier: Sentence): string {
  return earlier.passage.entry === passage.entry
    ? 'at another proficiency'
    : `${subjectOf(earlier.passage)} does`;
}
