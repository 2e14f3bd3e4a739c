import { quote } from '../../problems/quote.ts';
import { tellsAnAct } from '../prose/fields.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import type { Hit } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const behavioursCanBeObserved: TextCheck = {
  name: 'behaviours-can-be-observed',
  rule: 'No behaviour and no responsibility begins with what nobody can see, such as *understands*, *is aware* or *is seen as*.',
  severity: 'warning',
  run(prose, _context, report) {
    for (const { passage, words, start, end, direction } of hitsWhere(
      prose,
      'notObservable',
      tellsAnAct,
    ).filter(begins)) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} begins with ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};

/** Nothing but signs stands before it, in the text or in its sentence. */
const begins = ({ passage: { text }, start }: Hit): boolean =>
  /(^|[.!?]\s)[^\p{L}\p{N}.!?]*$/u.test(text.slice(0, start));
