import { type Part, wordsOf } from './asked-words.ts';

/** Whether the same things are asked in another order: the things of a list, or a clause that went from the front to the end. */
export const isInAnotherOrder = (a: readonly Part[], b: readonly Part[]): boolean =>
  isListReordered(a, b) || isTurnedAtAComma(a, b) || isTurnedAtAComma(b, a);

function isListReordered(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length !== b.length) return false;
  const places = [...a.keys()].filter((n) => a[n]?.words.join(' ') !== b[n]?.words.join(' '));
  const [from, to] = [places[0], places.at(-1)];
  if (from === undefined || to === undefined || from === to) return false;
  return isListTurned(a.slice(from, to + 1), b.slice(from, to + 1));
}

function isListTurned(a: readonly Part[], b: readonly Part[]): boolean {
  const [first, last] = [sharedAtStart(a[0], b[0]), sharedAtEnd(a.at(-1), b.at(-1))];
  return sorted(inner(a, first, last)) === sorted(inner(b, first, last));
}

/** What comes before the first thing of a list and after its last belongs to all of them, and stays. */
const inner = (parts: readonly Part[], first: number, last: number): string[] =>
  parts.map(({ words }, n) =>
    words.slice(n === 0 ? first : 0, words.length - (n === parts.length - 1 ? last : 0)).join(' '),
  );

const sorted = (texts: readonly string[]): string => texts.toSorted().join('\n');

function sharedAtStart(one: Part | undefined, other: Part | undefined): number {
  const [a, b] = [one?.words ?? [], other?.words ?? []];
  const at = a.findIndex((word, n) => word !== b[n]);
  return at < 0 ? a.length : at;
}

const sharedAtEnd = (one: Part | undefined, other: Part | undefined): number =>
  sharedAtStart(reversed(one), reversed(other));

const reversed = (part: Part | undefined): Part => ({ mark: '', words: part?.words.toReversed() ?? [] });

/** *In the first week, reads the notes* and *Reads the notes in the first week*. */
function isTurnedAtAComma([front, ...rest]: readonly Part[], other: readonly Part[]): boolean {
  if (front === undefined || rest[0]?.mark !== ',' || other.length !== rest.length) return false;
  return [...wordsOf(rest), ...front.words].join(' ') === wordsOf(other).join(' ');
}
