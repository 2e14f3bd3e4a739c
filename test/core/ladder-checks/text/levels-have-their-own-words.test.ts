import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const found = (...changes: Change[]) => foundBy('levels-have-their-own-words', ...changes);
const says = (path: string, ...texts: string[]) => set(path, 'responsibilities', texts);
const sentence = 'Tells the manager three months ahead where the year will end.';

test('a sentence of two levels of a track is told', () => {
  expect(found(says(rep, sentence), says(senior, 'Sells.', sentence))).toEqual([
    {
      check: 'levels-have-their-own-words',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['responsibilities', 1],
      message:
        '`senior-rep` says as `rep` does: “Tells the manager three months ahead where the year will end.”.',
      hint: 'Say what is different here. What holds for both belongs in the track, or in the lower level, which the other can `extends`.',
    },
  ]);
});

test('so is one that is nearly the same', () => {
  const similar = sentence.replace('three months', 'two months');
  expect(found(says(rep, sentence), says(senior, 'Sells.', similar)).map(({ message }) => message)).toEqual([
    '`senior-rep` says nearly as `rep` does: “Tells the manager two months ahead where the year will end.”.',
  ]);
});

test('one that is not as alike, one of another track, and a short one are not', () => {
  const other = 'Tells the customer a week ahead where the delivery will end.';
  expect(found(says(rep, sentence), says(senior, other))).toEqual([]);
  expect(found(says(rep, sentence), says(lead, sentence))).toEqual([]);
  expect(found(says(rep, 'Sells to new customers.'), says(senior, 'Sells to new customers.'))).toEqual([]);
});

test('a level that is mostly a copy is told once', () => {
  const texts = ['one', 'two', 'three', 'four'].map(
    (word) => `Brings ${word} finished offers to the team each month.`,
  );
  const copy = [says(rep, ...texts), says(senior, ...texts)];
  const alone = ['summary', 'evidence', 'notThis'].map((field) => set(senior, field, undefined));
  expect(found(...copy, ...alone)).toEqual([
    {
      check: 'levels-have-their-own-words',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: [],
      message: '4 of the 4 sentences of `senior-rep` stand in other levels of its track, such as `rep`.',
      hint: 'Make one level of the two, or let this one inherit with `extends` and say only what is new.',
    },
  ]);
});
