import type { Draw } from './draw.ts';

/** Words that say the same as another, so that a sentence with one of them asks for the same. */
const sameWords: Readonly<Record<string, string>> = {
  customer: 'buyer',
  customers: 'buyers',
  colleague: 'teammate',
  colleagues: 'teammates',
  company: 'firm',
  manager: 'supervisor',
  people: 'persons',
  questions: 'queries',
  answer: 'reply',
  meeting: 'conversation',
  meetings: 'conversations',
  says: 'tells',
  written: 'noted',
  problem: 'difficulty',
  reason: 'cause',
  person: 'individual',
  deal: 'sale',
  deals: 'sales',
  team: 'group',
  price: 'cost',
  plan: 'outline',
  work: 'labour',
};

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The same sentence with one word for another that means the same; not the first, which says what one does. */
export function inOtherWords(text: string): string | undefined {
  return changedWord(text, (word, n) => (n === 0 ? undefined : sameWords[word]));
}

/** The same sentence with another number in it. */
export function withAnotherNumber(text: string): string | undefined {
  return changedWord(text, (word) => {
    const at = numbers.indexOf(word);
    return at < 0 ? undefined : numbers[(at + 1) % numbers.length];
  });
}

function changedWord(
  text: string,
  other: (word: string, n: number) => string | undefined,
): string | undefined {
  const words = text.split(' ');
  const at = words.findIndex((word, n) => other(word, n) !== undefined);
  if (at < 0) return undefined;
  return words.map((word, n) => (n === at ? other(word, n) : word)).join(' ');
}

const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => `${word.slice(0, at)}${word[at] === 'x' ? 'c' : 'x'}${word.slice(at + 1)}`,
];

/** The same text with a slip in one of its words: two letters swapped, one left out, doubled or wrong. */
export function withASlip(text: string, draw: Draw): string {
  const words = text.split(' ');
  const long = [...words.keys()].filter((n) => /^[a-z]{5,}$/.test(words[n] ?? ''));
  const at = draw.one(long);
  const word = words[at] ?? '';
  const made = slips
    .map((slip) => slip(word, 1 + draw.number(word.length - 3)))
    .filter((each) => each !== word);
  return words.with(at, draw.one(made)).join(' ');
}

/** A text of a list that can be changed in some way, and what it becomes. */
export function changeable<T>(
  list: readonly T[],
  textOf: (each: T) => string | undefined,
  change: (text: string) => string | undefined,
): { each: T; text: string; changed: string }[] {
  return list.flatMap((each) => {
    const text = textOf(each);
    const changed = text === undefined ? undefined : change(text);
    return text === undefined || changed === undefined || changed === text ? [] : [{ each, text, changed }];
  });
}
