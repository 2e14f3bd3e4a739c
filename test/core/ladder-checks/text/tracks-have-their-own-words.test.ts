import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('tracks-have-their-own-words', ...changes);
const texts = Array.from({ length: 8 }, (_, n) => `Brings ${n} finished offers to the team each month.`);
const says = (path: string, list: string[]) => set(path, 'responsibilities', list);
const lines = (id: string, shared: string[]) => [
  says('tracks/selling/rep.yaml', shared),
  says(`tracks/leading/${id}.yaml`, texts),
];

test('a track that is mostly a copy is told', () => {
  expect(found(...lines('team-lead', texts))).toEqual([
    {
      check: 'tracks-have-their-own-words',
      severity: 'warning',
      file: 'tracks/leading/track.mdx',
      path: [],
      message: '8 of the 14 sentences that the levels of `leading` say stand in `selling` too.',
      hint: 'Move what both ask into a competency for everyone, or let the track `extends` the other and say what differs.',
    },
  ]);
});

test('one that shares a few sentences is not', () => {
  expect(found(...lines('team-lead', texts.slice(0, 6)))).toEqual([]);
});
