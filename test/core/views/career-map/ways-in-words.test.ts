import { expect, test } from 'vitest';
import { waysInWords } from '../../../../src/core/views/career-map/ways-in-words.ts';
import { set } from '../../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../../support/framework-of.ts';

test('every way on is listed with whether one leads back, those that are not made last', () => {
  const moves = [
    { to: 'rep', kind: 'lateral', notAllowed: 'Nobody goes down.' },
    { to: 'team-lead', kind: 'into-management' },
    { to: { outside: 'A partner’s team' }, kind: 'rotation' },
  ];
  const framework = frameworkOf([set('tracks/selling/senior-rep.yaml', 'moves', moves)]);
  const ways = waysInWords(levelOf(framework, 'senior-rep'));
  expect(ways.map(({ move, to, isBothWays }) => [move.kind, to?.id, isBothWays])).toEqual([
    ['into-management', 'team-lead', true],
    ['rotation', undefined, false],
    ['promotion', 'principal-rep', false],
    ['lateral', 'rep', false],
  ]);
});
