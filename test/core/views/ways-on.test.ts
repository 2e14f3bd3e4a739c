import { expect, test } from 'vitest';
import { formerMovePaths, movePage, movePairs } from '../../../src/core/views/move-pages.ts';
import { routeGraph } from '../../../src/core/views/route-graph.ts';
import { arrivalsAt, seatFor, waysOn } from '../../../src/core/views/ways-on.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const named = ({ move, to, counts }: ReturnType<typeof waysOn>[number]) =>
  `${move.kind} ${to?.id ?? JSON.stringify(move.destination)} ${counts?.distance ?? ''}`.trim();

test('ways on stand by their distance, then those out of the framework, and last those not made', () => {
  const moves = [
    { to: 'rep', kind: 'lateral', notAllowed: 'One does not go back.' },
    { to: { outside: 'Marketing' }, kind: 'broadening' },
    { to: 'director', kind: 'into-management' },
    { to: 'team-lead', kind: 'into-management' },
  ];
  const ways = waysOn(levelOf(frameworkOf([set(senior, 'moves', moves)]), 'senior-rep'));
  expect(ways.map(named)).toEqual([
    'into-management team-lead 3',
    'into-management director 4',
    'promotion principal-rep 5',
    'broadening {"outside":"Marketing"}',
    'lateral rep 0',
  ]);
});

test('arrivals are the moves that lead to a level, without those that are not made', () => {
  const framework = frameworkOf([
    set(lead, 'moves', [
      { to: 'senior-rep', kind: 'back-to-individual' },
      { to: 'rep', kind: 'back-to-individual', notAllowed: 'It is too far down.' },
    ]),
  ]);
  expect(arrivalsAt(levelOf(framework, 'senior-rep')).map(({ move }) => move.from.id)).toEqual([
    'team-lead',
    'rep',
  ]);
  expect(arrivalsAt(levelOf(framework, 'rep'))).toEqual([]);
});

test('a way back with a right of return needs no seat in its months', () => {
  const back = { to: 'senior-rep', kind: 'back-to-individual', availability: 'capped' };
  const seatOf = (more: object) => {
    const [move] = levelOf(frameworkOf([set(lead, 'moves', [{ ...back, ...more }])]), 'team-lead').moves;
    return move && seatFor(move);
  };
  expect(seatOf({ rightOfReturn: 12 })).toEqual({ availability: 'capped', asOfRightFor: 12 });
  expect(seatOf({})).toEqual({ availability: 'capped' });
  expect(seatOf({ kind: 'lateral', rightOfReturn: 12 })).toEqual({ availability: 'capped' });
});

test('every pair of levels with a move has a page, also where the move exists by itself', () => {
  const pages = movePairs(frameworkOf()).map(({ from, to }) => `${from.id} ${to.id}`);
  expect(pages).toEqual([
    'rep senior-rep',
    'senior-rep principal-rep',
    'senior-rep team-lead',
    'team-lead senior-rep',
    'team-lead director',
  ]);
});

test('a move into management shows the way back, or where the ways back lead instead', () => {
  const pageOf = (framework: ReturnType<typeof frameworkOf>) =>
    movePairs(framework)
      .map(movePage)
      .find(({ from, to }) => from.id === 'senior-rep' && to.id === 'team-lead');
  const there = pageOf(frameworkOf())?.wayBack;
  expect(there?.direct?.keepsGrade).toBe(true);
  expect(there?.takes.to.id).toBe('senior-rep');
  expect(there?.elsewhere).toEqual([]);
  const elsewhere = [{ to: 'principal-rep', kind: 'back-to-individual' }];
  const without = pageOf(frameworkOf([set(lead, 'moves', elsewhere)]))?.wayBack;
  expect(without?.direct).toBeUndefined();
  expect(without?.elsewhere.map(({ id }) => id)).toEqual(['principal-rep']);
});

test('the addresses of moves with the former id of a level lead to the page as it is now', () => {
  expect(formerMovePaths(frameworkOf([set(senior, 'formerly', ['closer'])]))).toContainEqual({
    from: '/moves/closer/team-lead/',
    to: '/moves/senior-rep/team-lead/',
  });
});

test('routes take moves that are made and lead to a level, each pair once, and no rotation', () => {
  const moves = [
    { to: 'team-lead', kind: 'trial' },
    { to: 'team-lead', kind: 'into-management' },
    { to: 'director', kind: 'rotation' },
    { to: 'rep', kind: 'lateral', notAllowed: 'One does not go back.' },
    { to: 'any', kind: 'rotation' },
  ];
  const { ways } = routeGraph(frameworkOf([set(senior, 'moves', moves)]));
  expect(
    ways
      .filter(({ from }) => from === 'senior-rep')
      .map(({ to, kinds, distance }) => ({ to, kinds, distance })),
  ).toEqual([
    { to: 'team-lead', kinds: ['trial', 'into-management'], distance: 3 },
    { to: 'principal-rep', kinds: ['promotion'], distance: 5 },
  ]);
});
