import type { FieldPath } from '../../problems/problem.ts';
import type { Bump, Draft, Value } from '../change.ts';

/** A value that is no text and has no order, such as a group or whether something is repeatable. */
export function plainDrafts(
  label: string,
  path: FieldPath,
  before: Value | undefined,
  after: Value | undefined,
  bump: Bump = 'minor',
): Draft[] {
  if ((before ?? null) === (after ?? null)) return [];
  if (after === undefined || after === null)
    return [{ kind: 'removed', said: `${label} is gone`, before, bump, path }];
  if (before === undefined || before === null)
    return [{ kind: 'new', said: `${label} is new: ${after}`, after, bump, path }];
  return [
    { kind: 'changed', said: `${label} changes from ${before} to ${after}`, before, after, bump, path },
  ];
}

/** A number of which more asks more, or promises more. */
export function numberDrafts(
  label: string,
  path: FieldPath,
  before: number | undefined,
  after: number | undefined,
  more: { up: Pick<Draft, 'kind' | 'bump'>; down: Pick<Draft, 'kind' | 'bump'> },
): Draft[] {
  if (before === after) return [];
  const isUp = (after ?? 0) > (before ?? 0);
  const said =
    after === undefined
      ? `${label} is gone`
      : before === undefined
        ? `${label} is new: ${after}`
        : `${label} ${isUp ? 'rises' : 'falls'} from ${before} to ${after}`;
  return [{ ...(isUp ? more.up : more.down), said, before, after, path }];
}

export const asksMore = {
  up: { kind: 'raised', bump: 'major' },
  down: { kind: 'lowered', bump: 'minor' },
} as const;

/** Whoever counted on it gets less than was promised where it falls. */
export const promisesMore = {
  up: { kind: 'loosened', bump: 'minor' },
  down: { kind: 'tightened', bump: 'major' },
} as const;
