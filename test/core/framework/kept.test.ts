import { expect, test } from 'vitest';
import { kept, keptByText } from '../../../src/core/framework/kept.ts';
import {
  noteCell,
  notedByAnswer,
  noteFact,
  noteReads,
  noteUntold,
  readsDuring,
  readsNow,
  readsOf,
} from '../../../src/core/framework/reads.ts';

const cellOf = (number: number) => ({ number, notedBy: 0 });
const read = (cell: ReturnType<typeof cellOf>) => {
  noteCell(cell);
  return cell.number;
};

test('what is kept is made once', () => {
  let times = 0;
  const make = kept((thing: { name: string }) => `${thing.name} ${++times}`);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([make(one), make(one), make(other), make(one)]).toEqual(['one 1', 'one 1', 'other 2', 'one 1']);
});

test('whoever uses what is kept is told what it was made of, the one for whom it was made and the next', () => {
  const cell = cellOf(7);
  const make = keptByText(() => {
    noteFact('day a.yaml', '2027-01-01');
    return read(cell);
  });
  for (const _ of ['first', 'second']) {
    const { reads } = readsOf(() => make('same'));
    expect([[...reads.cells], [...reads.facts], reads.isUntold]).toEqual([
      [7],
      [['day a.yaml', '2027-01-01']],
      false,
    ]);
  }
});

test('what is kept within something that is kept is told, too', () => {
  const cell = cellOf(3);
  const thing = {};
  const inner = kept((_: object) => read(cell));
  const outer = kept((each: object) => inner(each) + 1);
  readsOf(() => inner(thing));
  expect(readsOf(() => outer(thing)).reads.cells).toEqual(new Set([3]));
  expect(readsOf(() => outer(thing)).reads.cells).toEqual(new Set([3]));
});

test('what was made while nobody took note cannot be told', () => {
  const thing = {};
  const make = kept((_: object) => 1);
  make(thing);
  expect(readsOf(() => make(thing)).reads.isUntold).toBe(true);
});

test('a cell that is read again after something kept has read it is noted', () => {
  const cell = cellOf(1);
  const { reads } = readsOf(() => [read(cell), readsOf(() => read(cell)), read(cell)]);
  expect(reads.cells).toEqual(new Set([1]));
});

test('what takes a while is noted until it is made, and what comes after is not', async () => {
  const [early, late, after] = [cellOf(1), cellOf(2), cellOf(3)];
  const { reads } = await readsDuring(async () => {
    read(early);
    await Promise.resolve();
    read(late);
  });
  read(after);
  expect(reads.cells).toEqual(new Set([1, 2]));
  expect(readsNow()).toBe(undefined);
});

test('what was made of something untold is untold, and nobody notes their own readings twice', () => {
  const { reads } = readsOf(() => noteUntold());
  expect(readsOf(() => noteReads(reads)).reads.isUntold).toBe(true);
  const own = readsOf(() => {
    read(cellOf(5));
    noteReads(readsNow());
  });
  expect(own.reads.cells).toEqual(new Set([5]));
});

test('what is noted by its answer is noted by that alone, and by what was asked on the way', () => {
  const cells = [cellOf(1), cellOf(2)];
  const sum = () =>
    notedByAnswer(
      'sum',
      () => {
        noteFact('day a.yaml', '2027-01-01');
        return cells.reduce((so, cell) => so + read(cell), 0);
      },
      String,
    );
  const { made, reads } = readsOf(sum);
  expect(made).toBe(3);
  expect([[...reads.cells], [...reads.facts]]).toEqual([
    [],
    [
      ['day a.yaml', '2027-01-01'],
      ['sum', '3'],
    ],
  ]);
});

test('what is made of something untold stays untold, whatever the answer is', () => {
  const make = () => notedByAnswer('anything', () => noteUntold(), String);
  expect(readsOf(make).reads.isUntold).toBe(true);
});

test('nobody is asked for an answer while nobody takes note', () => {
  const answers: number[] = [];
  expect(
    notedByAnswer(
      'one',
      () => 1,
      (made) => String(answers.push(made)),
    ),
  ).toBe(1);
  expect(answers).toEqual([]);
});
