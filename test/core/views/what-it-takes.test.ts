import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/views/change-between.ts';
import {
  countChanges,
  distanceOf,
  type WhatItTakes,
  whatItTakes,
} from '../../../src/core/views/what-it-takes.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const written = ({ changes }: WhatItTakes) =>
  changes.map(({ competency, change, steps }) => `${competency.id}: ${change}, ${steps}`);

function between(from: string, to: string, ...changes: Parameters<typeof frameworkOf>[0] & object) {
  const framework = frameworkOf(changes);
  return whatItTakes(levelOf(framework, from), levelOf(framework, to));
}

test('what is expected there and not here is new, what is higher there is deepened', () => {
  expect(written(between('rep', 'principal-rep'))).toEqual([
    'coaching: new, 1',
    'discovery: deepen, 3',
    'negotiation: deepen, 3',
    'integrity: deepen, 2',
  ]);
});

test('what is lower there or no longer expected is let go', () => {
  expect(written(between('principal-rep', 'team-lead'))).toEqual([
    'negotiation: let-go, 0',
    'discovery: let-go, 0',
    'coaching: keep, 0',
    'integrity: keep, 0',
  ]);
});

test('the distance is the steps to climb, with what is new climbed from nothing', () => {
  expect(countChanges(between('senior-rep', 'team-lead'))).toEqual({
    held: 1,
    reworded: 0,
    deepen: 1,
    new: 1,
    letGo: 1,
    distance: 3,
  });
});

test('a competency that both levels word for themselves is kept, and counts one step if the words differ', () => {
  const inWords = (...statements: string[]) => ({ discovery: { statements } });
  const reworded = between(
    'rep',
    'senior-rep',
    set(rep, 'expectations', inWords('Asks.', 'Waits.')),
    set(senior, 'expectations', inWords('Asks.', 'Listens.')),
  );
  expect(countChanges(reworded)).toMatchObject({ held: 1, reworded: 1, distance: 2 });
  const moved = between(
    'rep',
    'senior-rep',
    set(rep, 'expectations', inWords('Asks.', 'Waits.')),
    set(senior, 'expectations', inWords('Waits.', 'Asks.')),
  );
  expect(countChanges(moved)).toMatchObject({ held: 1, reworded: 0, distance: 1 });
});

const competencies = ['discovery', 'negotiation', 'coaching', 'integrity'];
const anyExpectations = fc.dictionary(
  fc.constantFrom(...competencies),
  fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant({})),
);
const levelsWith = (here: object, there: object) => {
  const framework = frameworkOf([set(rep, 'expectations', here), set(senior, 'expectations', there)]);
  return { from: levelOf(framework, 'rep'), to: levelOf(framework, 'senior-rep') };
};

test('a level compared with itself differs in nothing', () => {
  for (const level of frameworkOf().levels) {
    const takes = whatItTakes(level, level);
    expect(takes.changes.filter(({ change }) => change !== 'keep')).toEqual([]);
    expect(distanceOf(takes)).toBe(0);
  }
});

test('swapping the sides mirrors the answer', () => {
  const byCompetency = ({ changes }: WhatItTakes, mirror: (change: Change, isOnBoth: boolean) => string) =>
    Object.fromEntries(
      changes.map(({ competency, change, before, after }) => [
        competency.id,
        mirror(change, before !== undefined && after !== undefined),
      ]),
    );
  const mirrored = (change: Change, isOnBoth: boolean) => {
    if (change === 'let-go') return isOnBoth ? 'deepen' : 'new';
    return change === 'keep' ? 'keep' : 'let-go';
  };
  fc.assert(
    fc.property(anyExpectations, anyExpectations, (here, there) => {
      const { from, to } = levelsWith(here, there);
      expect(byCompetency(whatItTakes(to, from), mirrored)).toEqual(
        byCompetency(whatItTakes(from, to), (change) => change),
      );
    }),
    { numRuns: 60 },
  );
});
