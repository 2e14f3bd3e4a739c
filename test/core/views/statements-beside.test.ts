import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementMaker } from '../../../src/core/framework/statement.ts';
import { statementsBeside } from '../../../src/core/views/statements-beside.ts';
import { wordChanges } from '../../../src/core/views/word-changes.ts';

type Written = string | { id: string; text: string };
const statements = (...list: Written[]) => statementMaker(list)(list, 'requirement');
const pairs = (before: Written[], after: Written[]) =>
  statementsBeside(statements(...before), statements(...after)).map((pair) => [
    pair.before?.text,
    pair.after?.text,
  ]);

test('statements with the same id belong together, whatever they say', () => {
  expect(pairs([{ id: 'one', text: 'Asks first.' }], [{ id: 'one', text: 'Never guesses.' }])).toEqual([
    ['Asks first.', 'Never guesses.'],
  ]);
});

test('statements with the same text belong together, whatever their ids', () => {
  expect(pairs([{ id: 'one', text: 'Asks first.' }], [{ id: 'two', text: 'Asks first.' }])).toEqual([
    ['Asks first.', 'Asks first.'],
  ]);
});

test('statements that share most of their words belong together', () => {
  expect(
    pairs(['Wins small deals in one team.', 'Sings.'], ['Rests.', 'Wins large deals in one team.']),
  ).toEqual([
    [undefined, 'Rests.'],
    ['Wins small deals in one team.', 'Wins large deals in one team.'],
    ['Sings.', undefined],
  ]);
});

test('the words that changed are marked', () => {
  expect(wordChanges('Wins small deals in one team.', 'Wins large deals in one region.')).toEqual([
    { text: 'Wins', change: 'same' },
    { text: 'small', change: 'out' },
    { text: 'large', change: 'in' },
    { text: 'deals in one', change: 'same' },
    { text: 'team.', change: 'out' },
    { text: 'region.', change: 'in' },
  ]);
});

const sentence = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
  .map((words) => words.join(' '));

test('without the words that came it is the one text, without those that went the other', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const words = wordChanges(before, after);
      const without = (change: string) =>
        words
          .filter((each) => each.change !== change)
          .map(({ text }) => text)
          .join(' ');
      expect([without('in'), without('out')]).toEqual([before, after]);
    }),
  );
});
