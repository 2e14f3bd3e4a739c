import type { FieldPath } from '../../problems/problem.ts';
import type { Between } from '../between.ts';
import type { Bump, ChangeKind, Draft } from '../change.ts';
import { decisiveWordsIn } from './decisive-words.ts';
import { isSlip } from './is-slip.ts';
import { asksNoMore } from './same-ask.ts';

/**
 * What a text is to the person who reads it: it asks something of them, it tells how much is asked elsewhere, it defines
 * or promises something, where a number or another word that decides may make a difference to them, or it says something
 * beside that.
 */
export type Weight = 'asks' | 'tells' | 'defines' | 'says';

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
  return { kind: 'reworded', bump: mayAskMore(before, after, weight, known) ? 'major' : 'minor' };
}

function mayAskMore(before: string, after: string, weight: Weight, known: Between): boolean {
  if (weight === 'says') return false;
  if (weight === 'defines') return decidesOtherwise(before, after, known);
  return !asksNoMore(before, after, known);
}

/** Whether two texts hold other numbers, or other words that decide. */
export function decidesOtherwise(before: string, after: string, { after: { about } }: Between): boolean {
  const [was, is] = [before, after].map((text) => decisiveWordsIn(text, about.language).join(' '));
  return was !== is;
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
