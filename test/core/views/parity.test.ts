import { expect, test } from 'vitest';
import { type Offer, parity } from '../../../src/core/views/parity.ts';
import { type Change, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const parityOf = (...changes: Change[]) => parity(frameworkOf(changes));
const ids = (offer: Pick<Offer, 'levels'>): string[] => offer.levels.map(({ id }) => id);

test('each grade says what both sides offer, the highest first', () => {
  expect(
    parityOf().rows.map(({ grade, individual, management }) => [grade.id, ids(individual), ids(management)]),
  ).toEqual([
    ['g4', [], ['director']],
    ['g3', ['principal-rep'], ['team-lead']],
    ['g2', ['senior-rep'], []],
    ['g1', ['rep'], []],
  ]);
});

test('ways in and out, activities and words are counted on each side', () => {
  const { individual, management } = parityOf();
  const { levels: _, ...offers } = individual;
  expect(offers).toEqual({ waysIn: 3, waysOut: 3, activities: 1, words: 18 });
  expect([management.waysIn, management.waysOut]).toEqual([2, 2]);
});

test('a side without levels offers nothing', () => {
  expect(parityOf().rows[0]?.individual).toEqual({
    levels: [],
    waysIn: 0,
    waysOut: 0,
    activities: 0,
    words: 0,
  });
});

test('the highest grade of each side is told', () => {
  const { top } = parityOf();
  expect([top.individual?.id, top.management?.id]).toEqual(['g3', 'g4']);
});

test('a framework without management has no top there', () => {
  const { top } = parityOf(set('tracks/leading/track.mdx', 'status', 'off'));
  expect([top.individual?.id, top.management]).toEqual(['g3', undefined]);
});

test('dead ends and orphans are found, whatever the profile', () => {
  const { deadEnds, orphans } = parityOf(set('tracks/selling/senior-rep.yaml', 'moves', []));
  expect([deadEnds.map(({ id }) => id), orphans.map(({ id }) => id)]).toEqual([['director'], ['team-lead']]);
});
