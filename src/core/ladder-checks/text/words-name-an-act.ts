import { quote } from '../../problems/quote.ts';
import { describesWork } from '../prose/fields.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const wordsNameAnAct: TextCheck = {
  name: 'words-name-an-act',
  rule: 'What describes work holds no words that hide the lack of an act, such as *effectively*, *strong* or *as needed*.',
  severity: 'warning',
  run(prose, _context, report) {
    for (const { passage, words, start, end, direction } of hitsWhere(prose, 'vague', describesWork)) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} says ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};
