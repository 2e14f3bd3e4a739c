import type { FieldPath } from '../../problems/problem.ts';
import type { Between } from '../between.ts';
import type { Bump, ChangeKind, Draft } from '../change.ts';
import { isSlip } from './is-slip.ts';
import { asksNoMore } from './same-ask.ts';

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
  const mayAskMore = weight !== 'says' && !asksNoMore(before, after, known);
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
