import { expect, test } from 'vitest';
import { partsOf } from '../../../src/core/views/parts-of.ts';
import { whatItTakes } from '../../../src/core/views/what-it-takes.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';

test('every competency is in one part, and one in other words is not kept as it is', () => {
  const framework = frameworkOf([
    set(rep, 'expectations', { discovery: 2, coaching: { statements: ['Asks.'] }, negotiation: 2 }),
    set(senior, 'expectations', { discovery: 1, coaching: { statements: ['Asks twice.'] }, negotiation: 2 }),
  ]);
  const parts = partsOf(whatItTakes(levelOf(framework, 'rep'), levelOf(framework, 'senior-rep')));
  const ids = Object.entries(parts).map(([part, changes]) => [part, changes.map(idOf)]);
  expect(Object.fromEntries(ids)).toEqual({
    fresh: [],
    deepen: ['integrity'],
    reworded: ['coaching'],
    letGo: ['discovery'],
    keep: ['negotiation'],
  });
});

const idOf = ({ competency }: { competency: { id: string } }): string => competency.id;
