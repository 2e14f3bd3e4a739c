import { quote } from '../../problems/quote.ts';
import { hitsWhere } from '../prose/hits-where.ts';
import type { Passage } from '../prose/passages-of.ts';
import { placeOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

export const titlesNameNoSegment: TextCheck = {
  name: 'titles-name-no-segment',
  rule: 'No title of a track or level names a segment of customers, such as *Enterprise* or *Mid-Market*.',
  severity: 'note',
  run(prose, _context, report) {
    for (const { passage, words, start, direction } of hitsWhere(prose, 'segments', isTitle)) {
      report({
        ...placeOf(passage, start),
        message: `The title ${quote(passage.text)} names the segment ${quote(words)}.`,
        hint: direction,
      });
    }
  },
};

const isTitle = ({ kind, path }: Passage): boolean =>
  (kind === 'level' || kind === 'track') && path.length === 1 && path[0] === 'title';
