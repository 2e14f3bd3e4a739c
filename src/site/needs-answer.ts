import { hash } from 'node:crypto';
import type { Level } from '../core/framework/level.ts';
import type { WhoNeeds } from '../core/views/who-needs.ts';

/** What tells whether the same levels need a competency in the same way. */
export const needsAnswer = ({ at, unstated }: WhoNeeds): string =>
  hash(
    'sha256',
    JSON.stringify([[...at].map(([position, levels]) => [position, ids(levels)]), ids(unstated)]),
  );

const ids = (levels: readonly Level[]): string[] => levels.map(({ id }) => id);
