import type { FieldPath } from '../../problems/problem.ts';
import { wordsShared } from '../../views/word-changes.ts';
import type { Between } from '../between.ts';
import type { Bump, ChangeKind, Draft } from '../change.ts';
import { isDecisive } from './decisive-words.ts';
import { isSlip } from './is-slip.ts';

/**
 * What a text is to the person who reads it: it asks something of them, it tells how much is asked elsewhere, or it
 * says something beside that.
 */
export type Weight = 'asks' | 'tells' | 'says';

/** A text as a report names it: *the summary*, *a responsibility*. */
export interface Labelled {
  label: string;
  path?: FieldPath;
  weight: Weight;
}

/** How one text became another: not at all, by slips alone, or in other words; and how much that weighs. */
function rewording(
  before: string,
  after: string,
  weight: Weight,
  known: Between,
): { kind: Extract<ChangeKind, 'typo' | 'reworded'>; bump: Bump } | undefined {
  if (before === after || before.split(/\s+/).join(' ').trim() === after.split(/\s+/).join(' ').trim())
    return undefined;
  if (isSlip(before, after, known)) return { kind: 'typo', bump: 'patch' };
  const mayAskMore = weight !== 'says' && !isSameAsk(before, after, known.after.about.language);
  return { kind: 'reworded', bump: mayAskMore ? 'major' : 'minor' };
}

export function textDrafts(
  { label, path, weight }: Labelled,
  before: string | undefined,
  after: string | undefined,
  known: Between,
): Draft[] {
  const at = path ? { path } : {};
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [
      { kind: 'new', said: `${label} is new`, after, bump: weight === 'asks' ? 'major' : 'minor', ...at },
    ];
  if (after === undefined)
    return [{ kind: 'removed', said: `${label} is gone`, before, bump: 'minor', ...at }];
  const found = rewording(before, after, weight, known);
  if (!found) return [];
  const said = found.kind === 'typo' ? `the spelling of ${label} is corrected` : `${label} is reworded`;
  return [{ ...found, said, before, after, ...at }];
}

const mostWordsMore = 3;
const mostlyTheSame = 0.6;

/**
 * Whether a sentence in other words surely asks the same: it begins with the same word, which is what one does; every
 * word that decides stands in it as often; it is not longer or shorter by a clause; and most of its words are shared.
 */
function isSameAsk(before: string, after: string, language: string): boolean {
  const [a, b] = [wordsOf(before, language), wordsOf(after, language)];
  return (
    a[0] === b[0] &&
    Math.abs(a.length - b.length) <= mostWordsMore &&
    decisive(a, language) === decisive(b, language) &&
    wordsShared(a.join(' '), b.join(' '), mostlyTheSame) > 0
  );
}

const wordsOf = (text: string, language: string): string[] =>
  text.toLocaleLowerCase(language).match(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*%?/gu) ?? [];

const decisive = (words: readonly string[], language: string): string =>
  words
    .filter((word) => isDecisive(word, language))
    .sort()
    .join(' ');
