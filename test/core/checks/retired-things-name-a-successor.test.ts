import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('retired-things-name-a-successor', ...changes);
const selling = 'tracks/selling/track.mdx';
const rep = 'tracks/selling/rep.yaml';

test('a retired level without a successor is told', () => {
  expect(found(set(rep, 'status', 'retired'))).toEqual([
    {
      check: 'retired-things-name-a-successor',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['status'],
      message: '`rep` is retired and has no `successor`.',
      hint: 'Name a level that took its place, so that readers of the old page know where to go.',
    },
  ]);
});

test('a retired track that names itself is told', () => {
  expect(found(set(selling, 'status', 'retired'), set(selling, 'successor', 'selling'))).toEqual([
    {
      check: 'retired-things-name-a-successor',
      severity: 'warning',
      file: 'tracks/selling/track.mdx',
      path: ['successor'],
      message: '`selling` is retired and names itself as its `successor`.',
      hint: 'Name a track that took its place, so that readers of the old page know where to go.',
    },
  ]);
});

test('a retired level with a successor is fine', () => {
  expect(found(set(rep, 'status', 'retired'), set(rep, 'successor', 'senior-rep'))).toEqual([]);
});
