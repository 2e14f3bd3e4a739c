import { quote } from '../../problems/quote.ts';
import { asksForSomething } from '../prose/fields.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import type { Hit } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import { sentenceAround } from '../prose/sentence-around.ts';
import type { TextCheck } from '../text-check.ts';

export const requirementsShutNobodyOut: TextCheck = {
  name: 'requirements-shut-nobody-out',
  rule: 'No requirement is a degree, a number of years, a mother tongue, a body or a readiness to travel, unless it says what does as well.',
  severity: 'warning',
  run(prose, _context, report) {
    const hits = hitsWhere(prose, 'exclusionary', asksForSomething);
    for (const { passage, words, start, end, direction } of hits.filter((hit) => !isSoftened(hit))) {
      report({
        ...placeOf(passage, start),
        message: `${subjectOf(passage)} asks for ${quote(words)} in ${quoteAround(passage, start, end)}.`,
        hint: direction,
      });
    }
  },
};

/** An equivalent or an adjustment is named in the same sentence. */
const isSoftened = ({ passage: { text, language }, start, end }: Hit): boolean =>
  /equivalent|adjust|by arrangement|or another way|gleichwertig|vergleichbar|nach absprache|équivalent|aménag|equivalente|ajust/i.test(
    sentenceAround(text, language, start, end),
  );
