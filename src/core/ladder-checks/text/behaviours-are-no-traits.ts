import { quote } from '../../problems/quote.ts';
import { asksForSomething } from '../prose/fields.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const behavioursAreNoTraits: TextCheck = {
  name: 'behaviours-are-no-traits',
  rule: 'What is asked of people is an act and no trait, such as *hungry*, *young* or *culture fit*.',
  severity: 'warning',
  run(prose, _context, report) {
    for (const { passage, words, start, end, direction } of hitsWhere(prose, 'traits', asksForSomething)) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} says ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};
