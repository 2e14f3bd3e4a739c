import { quote } from '../../problems/quote.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import type { Passage } from '../prose/passages-of.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const gatesRankNobody: TextCheck = {
  name: 'gates-rank-nobody',
  rule: 'No condition or gate of a move, and no rule of promotion, passes a share of people only, such as *the top 10%*.',
  severity: 'warning',
  run(prose, _context, report) {
    for (const { passage, words, start, end, direction } of hitsWhere(prose, 'ranking', decides)) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} says ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};

/** What a move is decided by. */
const decides = ({ kind, path: [top, , field] }: Passage): boolean =>
  (kind === 'level' && top === 'moves' && (field === 'condition' || field === 'gates')) ||
  (kind === 'framework' && (top === 'promotionPrinciples' || top === 'processes'));
