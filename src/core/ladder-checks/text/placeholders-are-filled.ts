import type { Entry } from '../../catalog/catalog.ts';
import { quote } from '../../problems/quote.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const placeholdersAreFilled: TextCheck = {
  name: 'placeholders-are-filled',
  rule: 'No text says that it is still to be written (*TODO*, *TBD*, *coming soon*), except in what is planned.',
  severity: 'warning',
  run(prose, _context, report) {
    for (const { passage, words, start, end, direction } of hitsWhere(
      prose,
      'placeholders',
      ({ entry }) => !isPlanned(entry),
    )) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} still says ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};

const isPlanned = ({ data }: Entry): boolean => (data as { status?: string }).status === 'planned';
