import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import { level, type Operator } from './mutation.ts';
import { changeable, inOtherWords } from './wordings.ts';

type Reword = (text: string, draw: Draw) => string | undefined;

/** A responsibility of some level, or the condition of one of its moves, in words that a person made of it. */
function aRequirement(edit: Edit, draw: Draw, reword: Reword) {
  const all = edit
    .of('level')
    .flatMap(({ id, data }) => (data.responsibilities ?? []).map((text, n) => ({ id, text, n })));
  const { each, changed } = draw.one(
    changeable(
      all,
      ({ text }) => (typeof text === 'string' ? text : undefined),
      (text) => reword(text, draw),
    ),
  );
  (edit.data('level', each.id).responsibilities ?? [])[each.n] = changed;
  return level(each.id);
}

const asking = (name: string, times: number, reword: Reword): Operator => ({
  name,
  kind: 'reworded',
  bump: 'major',
  times,
  make: (edit, draw) => aRequirement(edit, draw, reword),
});

const same = (name: string, kind: Operator['kind'], bump: 'minor' | 'patch', reword: Reword): Operator => ({
  name,
  kind,
  bump,
  times: 4,
  make: (edit, draw) => aRequirement(edit, draw, reword),
});

const numbers =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred`.split(/\s+/);
const isNumber = (word: string): boolean => numbers.includes(word);

/** The place of a word that is neither first nor last, short nor of a kind that is changed elsewhere. */
function aWord(text: string, draw: Draw): { words: string[]; at: number } {
  const words = text.split(' ');
  const places = [...words.keys()].slice(1, -1).filter((n) => /^[a-z]{5,}$/.test(words[n] ?? ''));
  return { words, at: places.length === 0 ? -1 : draw.one(places) };
}

const replacing =
  (others: readonly string[]): Reword =>
  (text, draw) => {
    const { words, at } = aWord(text, draw);
    const other = draw.one(others);
    return at < 0 || words[at] === other ? undefined : words.with(at, other).join(' ');
  };

const inserting =
  (others: readonly string[]): Reword =>
  (text, draw) => {
    const { words, at } = aWord(text, draw);
    return at < 0 ? undefined : words.toSpliced(at, 0, draw.one(others)).join(' ');
  };

const opposites: Readonly<Record<string, string>> = {
  lack: 'show',
  before: 'after',
  after: 'before',
  without: 'with',
  with: 'without',
  and: 'or',
  alone: 'together',
  first: 'last',
  inside: 'outside',
  outside: 'inside',
  early: 'late',
  new: 'old',
};

/** Words that one slip of the pen makes another word of. */
const lookAlikes: Readonly<Record<string, string>> = {
  after: 'alter',
  among: 'along',
  around: 'abound',
  board: 'beard',
  brought: 'bought',
  budget: 'budged',
  cases: 'causes',
  causes: 'clauses',
  changes: 'charges',
  closes: 'clones',
  complaint: 'compliant',
  contact: 'contract',
  contracts: 'contacts',
  decision: 'derision',
  evaluation: 'evacuation',
  finds: 'funds',
  first: 'fist',
  hands: 'hangs',
  local: 'loyal',
  market: 'marker',
  marks: 'masks',
  month: 'mouth',
  national: 'notional',
  place: 'palace',
  planning: 'planting',
  price: 'prize',
  product: 'produce',
  quarter: 'quartet',
  sales: 'scales',
  sends: 'spends',
  service: 'servile',
  signs: 'sings',
  talks: 'tasks',
  tests: 'texts',
  thirty: 'thirsty',
  three: 'there',
  through: 'though',
  until: 'untie',
  weekly: 'weakly',
};

function withALookAlike(text: string, draw: Draw): string | undefined {
  const words = text.split(' ');
  const places = [...words.keys()].slice(1).filter((n) => Object.hasOwn(lookAlikes, words[n] ?? ''));
  if (places.length === 0) return undefined;
  const at = draw.one(places);
  return words.with(at, lookAlikes[words[at] ?? ''] ?? '').join(' ');
}

function withTheOpposite(text: string): string | undefined {
  const words = text.split(' ');
  const at = words.findIndex((word, n) => n > 0 && Object.hasOwn(opposites, word));
  return at < 0 ? undefined : words.with(at, opposites[words[at] ?? ''] ?? '').join(' ');
}

const list = /^(.*?\b)([a-z]+), ([a-z]+)( and |, )(.*)$/;

export const askingOperators: readonly Operator[] = [
  asking('a number of any kind for another in a responsibility', 12, (text, draw) => {
    const words = text.split(' ');
    const at = words.findIndex(isNumber);
    if (at < 0) return undefined;
    return words.with(at, draw.one(numbers.filter((word) => word !== words[at]))).join(' ');
  }),
  asking('a list in a responsibility gets further things', 6, (text) =>
    list.test(text) ? text.replace(list, '$1$2, security, procurement, $3$4$5') : undefined,
  ),
  asking(
    'one noun for another in a responsibility',
    8,
    replacing(['board', 'directors', 'ministry', 'region']),
  ),
  asking('one verb for another in a responsibility', 4, replacing(['defend', 'certify', 'guarantee'])),
  asking('the opposite in a responsibility', 6, withTheOpposite),
  asking('a word for one that looks like it', 12, withALookAlike),
  asking('how something is done is added', 8, inserting(['in writing', 'publicly', 'in person', 'unasked'])),
  same('a responsibility loses an article', 'reworded', 'minor', (text) =>
    / (the|a|an) (?!few|little)/.test(text) ? text.replace(/ (the|a|an) (?!few|little)/, ' ') : undefined,
  ),
  same('a responsibility in other words, with a comma less', 'reworded', 'minor', (text) =>
    /, /.test(text) ? inOtherWords(text)?.replace(', ', ' ') : undefined,
  ),
  same('the things of a list stand in another order', 'reworded', 'minor', (text) =>
    list.test(text) ? text.replace(list, '$1$3, $2$4$5') : undefined,
  ),
  same('a comma comes or goes', 'typo', 'patch', (text) =>
    /, /.test(text) ? text.replace(', ', ' ') : undefined,
  ),
];
