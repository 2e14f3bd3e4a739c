import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('levels-have-evidence', ...changes);
const rep = 'tracks/selling/rep.yaml';
const director = 'tracks/leading/director.yaml';

test.each([undefined, []])('a level without evidence is told, whether the field is %j', (evidence) => {
  expect(found(set(rep, 'evidence', evidence))).toEqual([
    {
      check: 'levels-have-evidence',
      severity: 'warning',
      file: rep,
      path: [],
      message: '`rep` lacks `evidence`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('what it inherits counts', () => {
  expect(found(set(director, 'evidence', undefined))).toEqual([]);
});

test('one that is not in use is excused', () => {
  expect(found(set(rep, 'status', 'off'), set(rep, 'evidence', undefined))).toEqual([]);
});
