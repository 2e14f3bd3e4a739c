import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (...changes: Change[]) => foundBy('sentences-are-short', ...changes);
const words = (count: number): string => `${'word '.repeat(count).trim()}.`;

test('a long summary and a long responsibility are told', () => {
  expect(found(set(rep, 'summary', words(26)), set(rep, 'responsibilities', [words(41)]))).toEqual([
    {
      check: 'sentences-are-short',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['summary'],
      message: '`summary` of `rep` has 26 words, and 25 are the most that is read at a glance.',
      hint: 'One act each: split it, or leave out what does not change what somebody does.',
    },
    {
      check: 'sentences-are-short',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['responsibilities', 0],
      message:
        'Entry 1 of `responsibilities` of `rep` has 41 words, and 40 are the most that is read at a glance.',
      hint: 'One act each: split it, or leave out what does not change what somebody does.',
    },
  ]);
});

test('more behaviours than anybody keeps apart are told', () => {
  const behaviours = Array.from({ length: 6 }, (_, n) => `Does thing ${n}.`);
  expect(found(set('competencies/discovery.yaml', 'descriptors.1.behaviours', behaviours))).toEqual([
    {
      check: 'sentences-are-short',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', '1'],
      message: '`discovery` has 6 behaviours at `Learning`, and 5 are the most that anybody keeps apart.',
      hint: 'Keep those that tell this proficiency from the one below it.',
    },
  ]);
});

test('short ones are not', () => {
  expect(found(set(rep, 'summary', words(25)), set(rep, 'responsibilities', [words(40)]))).toEqual([]);
});
