import type { Part } from './asked-words.ts';

/** Words after which a list may say what does not have to be done, or with whose help it is. */
const limiting =
  words(`that which who whom whose where when whenever if unless until except only few fewer less than by
  help helps helped lack lacks avoid avoids free`);

/** Words with which a part begins that may be a remark on what stands before it. */
const remarking =
  words(`that which who whom whose where when whenever if unless until except only with within in for at on
  under up as but though although because since during once after before by from may might can could should would some
  sometimes usually often mostly mainly together shared supported guided helped`);

/** Words with which one thing less may ask for more, wherever they stand. */
const turning = new Set(
  'or not no nor never neither none nobody nothing without either instead rather'.split(' '),
);

/**
 * Whether a text is the same with one thing of a list less, so that it surely asks for less: *reads the notes, writes
 * the plan and calls* becomes *reads the notes and calls*.
 */
export function isOnePartLess(a: readonly Part[], b: readonly Part[]): boolean {
  if (b.length !== a.length - 1 || b.length === 0) return false;
  const gone = a.findIndex(({ words }, n) => words.join(' ') !== b[n]?.words.join(' '));
  const kept = a.toSpliced(gone, 1);
  if (gone < 1 || !kept.every(({ words }, n) => words.join(' ') === b[n]?.words.join(' '))) return false;
  return isJoined(a, b, gone) && !mayLimit(a, gone);
}

/** One of several things that are asked for, and not a remark on the one before it. */
function isJoined(a: readonly Part[], b: readonly Part[], gone: number): boolean {
  if (/\p{L}/u.test(a[gone]?.mark ?? '')) return true;
  return a[gone + 1]?.mark !== ', and' && b.some(({ mark }) => /\p{L}/u.test(mark));
}

const mayLimit = (a: readonly Part[], gone: number): boolean =>
  a.some(({ words }) => words.some((word) => turning.has(word))) ||
  a.slice(0, gone).some(({ words }) => words.some((word) => limiting.has(word))) ||
  remarking.has(a[gone]?.words[0] ?? '');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
