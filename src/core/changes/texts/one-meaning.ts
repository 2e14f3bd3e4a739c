/** Words of which one may stand for the other in what is asked of somebody, without asking for anything else. */
const synonyms = `customer buyer client
  customers buyers clients
  colleague teammate coworker
  colleagues teammates coworkers
  company firm
  companies firms
  manager supervisor
  managers supervisors
  people persons
  person individual
  question query
  questions queries
  answer reply
  answers replies
  says tells
  problem difficulty
  problems difficulties
  reason cause
  reasons causes
  deal sale
  deals sales
  team group
  teams groups
  price cost
  prices costs
  work labour
  begins starts
  buys purchases
  while whilst
  among amongst
  judgement judgment
  programme program
  licence license
  practice practise`;

const firstOf = new Map(
  synonyms.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(' ');
    return others.map((other) => [other, first] as const);
  }),
);

/** Words in whose place another may come that asks for as much or less; not the other way round. */
const noMore = new Map([
  ['meeting', 'conversation'],
  ['meetings', 'conversations'],
  ['written', 'noted'],
  ['plan', 'outline'],
  ['plans', 'outlines'],
]);

/** Words that carry no meaning of their own in what is asked. */
const fillers = new Set('a an the that which who whom of'.split(' '));

const written: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/g, 'to'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\bcan['’]t\b/g, 'can not'],
  [/n['’]t\b/g, ' not'],
  [/\ba (few|little)\b/g, 'a$1'],
];

/** British and American spelling, in words that are long enough not to become others by it. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(.{3,})our(s|ed|ing|al|able|ite)?$/, '$1or$2'],
  [/^(.{4,})ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(.{2,})tre(s)?$/, '$1ter$2'],
];

export const isEnglish = (language: string): boolean => /^en(-|$)/i.test(language);

/** A text in which short forms are written out. */
export const writtenOut = (text: string, language: string): string =>
  isEnglish(language) ? replaced(text, written) : text;

export const isFiller = (word: string, language: string): boolean => isEnglish(language) && fillers.has(word);

/** One way of writing all words that mean the same. */
export function meaningOf(word: string, language: string): string {
  if (!isEnglish(language)) return word;
  return replaced(firstOf.get(word) ?? word, spellings);
}

/** Whether a word asks for no more than the one in whose place it came. */
export const isNoMoreThan = (after: string, before: string, language: string): boolean =>
  isEnglish(language) && noMore.get(before) === after;

const replaced = (text: string, by: readonly (readonly [RegExp, string])[]): string =>
  by.reduce((now, [from, to]) => now.replace(from, to), text);
