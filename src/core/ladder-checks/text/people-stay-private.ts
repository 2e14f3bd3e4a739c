import type { Framework } from '../../framework/framework.ts';
import { quote } from '../../problems/quote.ts';
import type { Passage } from '../prose/passages-of.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import { signs } from '../prose/word-row.ts';
import type { TextCheck } from '../text-check.ts';

export const peopleStayPrivate: TextCheck = {
  name: 'people-stay-private',
  rule: 'No text holds the e-mail address of a person, or a name with a rating. Addresses of a team, such as *careers@example.com*, are fine.',
  severity: 'error',
  looksAtTextsAlone: true,
  run({ framework, withSigns }, _context, report) {
    const known = wordsOfTitles(framework);
    for (const passage of withSigns) {
      if ((passage.signs & (signs.at | signs.name)) === 0) continue;
      for (const { start, end, what } of [...addressesIn(passage), ...ratingsIn(passage, known)]) {
        report({
          ...placeOf(passage, start),
          message: `${subjectOf(passage)} holds ${what}${passage.isAddress ? '' : ` in ${quoteAround(passage, start, end)}`}.`,
          hint: 'Take it out. A framework speaks of levels, never of a person.',
        });
      }
    }
  },
};

interface Personal {
  start: number;
  end: number;
  what: string;
}

const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

/** Mailboxes that several people read. */
const shared =
  /^(?:careers?|jobs?|people(?:[-.]?(?:ops|operations|team))?|hr|human[-.]?resources|talent|info|contact|hello|mail|office|team|sales|support|help|feedback|questions|enablement|press|security|privacy|compliance|payroll|pay|framework|noreply|no-reply)(?:[-.+].*)?@/i;

function addressesIn({ text, field }: Passage): Personal[] {
  if (!text.includes('@') || field === 'feedback') return [];
  return [...text.matchAll(address)].flatMap(({ 0: written, index }) =>
    shared.test(written)
      ? []
      : [{ start: index, end: index + written.length, what: `the address ${quote(written)}` }],
  );
}

const rated =
  /\b(\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}+)\b[^.!?\n]{0,20}?(?:\b[1-5]\s?\/\s?[3-9]\b|\brat(?:ed|ing)\b|\b(?:meets|exceeds|exceeded|missed|below) expectations\b)/gu;
const rating = /\d\s?\/\s?\d|rat(?:ed|ing)|expectations/;

/** Two words in capitals before a rating, unless a level or a competency is called by one of them. */
function ratingsIn({ text }: Passage, known: ReadonlySet<string>): Personal[] {
  if (!rating.test(text)) return [];
  return [...text.matchAll(rated)].flatMap(({ 0: written, 1: first = '', 2: last = '', index }) =>
    known.has(first.toLowerCase()) || known.has(last.toLowerCase())
      ? []
      : [{ start: index, end: index + written.length, what: `a rating of ${quote(`${first} ${last}`)}` }],
  );
}

function wordsOfTitles({ tracks, levels, competencies, glossary, scale }: Framework): ReadonlySet<string> {
  const titles = [
    ...[...tracks, ...levels, ...competencies].map(({ title }) => title),
    ...glossary.map(({ term }) => term),
    ...scale.map(({ name }) => name),
  ];
  return new Set(titles.flatMap((title) => title.toLowerCase().match(/[\p{L}]+/gu) ?? []));
}
