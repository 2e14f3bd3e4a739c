import type { Level, Move } from '../../framework/level.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';

type WithStatus = Pick<Level, 'status' | 'successor'> & Partial<Pick<Level, 'before' | 'after' | 'arrivals'>>;

const inWords: Record<Level['status'], string> = {
  active: 'in use',
  planned: 'planned',
  off: 'defined, but not in use',
  retired: 'retired',
};

/**
 * Whether a level or a track is in use. Taking one out from between two others makes the step from the one below longer;
 * taking out the top closes the way up, and taking out one that a move leads to closes that way. Only the lowest of a
 * track to which nobody comes goes without asking anything of anybody. One that is planned again takes nobody for now.
 */
export function statusDrafts(before: WithStatus, after: WithStatus, _known: Between): Draft[] {
  const path = ['status'];
  if (before.status === after.status) return successorDrafts(before, after);
  const said = `it is ${inWords[after.status]} now, not ${inWords[before.status]}`;
  const isTakenOut = isInUse(before) && !isInUse(after);
  const isPutOff = before.status === 'active' && after.status === 'planned';
  const isPutBetween = !isInUse(before) && isInUse(after) && isBetween(after);
  const asks = ((isTakenOut || isPutOff) && isOnAWay(before)) || isPutBetween;
  return [
    {
      kind: isTakenOut ? 'retired' : 'changed',
      said,
      before: before.status,
      after: after.status,
      bump: asks ? 'major' : 'minor',
      path,
    },
  ];
}

/** Whether people may be on their way to a level. A track as a whole always has people in it. */
const isOnAWay = ({ before, arrivals = [] }: WithStatus): boolean =>
  before === undefined || before.length > 0 || arrivals.some(isOpenTo);

/** Whether somebody can come by a move. */
export const isOpenTo = ({ from, notAllowed }: Move): boolean => notAllowed === undefined && isInUse(from);

export const isBetween = ({ before = [], after = [] }: WithStatus): boolean =>
  before.length > 0 && after.length > 0;

function successorDrafts(before: WithStatus, after: WithStatus): Draft[] {
  if (before.successor === after.successor) return [];
  const said = `what took its place is ${after.successor ?? 'not said'} now`;
  return [
    {
      kind: 'changed',
      said,
      before: before.successor ?? null,
      after: after.successor ?? null,
      bump: 'minor',
      path: ['successor'],
    },
  ];
}
