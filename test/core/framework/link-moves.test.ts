import { expect, test } from 'vitest';
import type { Move } from '../../../src/core/framework/level.ts';
import { type Change, set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

const goalOf = ({ destination }: Move): string =>
  'level' in destination
    ? destination.level.id
    : 'any' in destination
      ? 'any'
      : `outside: ${destination.outside}`;

const inWords = (moves: readonly Move[]) =>
  moves.map(
    (move) =>
      `${move.from.id} > ${goalOf(move)}: ${move.kind}${move.isWritten ? '' : ', by itself'}, ${move.availability}`,
  );

const movesFrom = (id: string, ...changes: Change[]) => inWords(levelOf(frameworkOf(changes), id).moves);

test('a level has the moves that are written, and a promotion to the next level by itself', () => {
  expect(inWords(frameworkOf().moves)).toEqual([
    'rep > senior-rep: promotion, by itself, open',
    'senior-rep > principal-rep: promotion, open',
    'senior-rep > team-lead: into-management, needs-opening',
    'team-lead > senior-rep: back-to-individual, open',
    'team-lead > director: promotion, by itself, open',
  ]);
});

test('levels know the moves that lead to them', () => {
  expect(inWords(levelOf(frameworkOf(), 'senior-rep').arrivals)).toEqual([
    'rep > senior-rep: promotion, by itself, open',
    'team-lead > senior-rep: back-to-individual, open',
  ]);
});

test('a move keeps what is written of it', () => {
  const [move] = levelOf(frameworkOf(), 'team-lead').moves;
  expect(move).toEqual({
    from: expect.objectContaining({ id: 'team-lead' }),
    destination: { level: expect.objectContaining({ id: 'senior-rep' }) },
    kind: 'back-to-individual',
    condition: 'Wants to sell again.',
    keepsGrade: true,
    availability: 'open',
    isWritten: true,
    entry: 0,
  });
});

test('a process is linked', () => {
  const move = levelOf(frameworkOf(), 'senior-rep').moves[1];
  expect(move?.process).toEqual({ id: 'panel', name: 'Panel', steps: ['A panel of three decides.'] });
});

test('a move to several levels is one to each, and any place and places outside are kept', () => {
  const written = [
    { to: ['principal-rep', 'director'], kind: 'trial', condition: 'A.' },
    { to: 'any', kind: 'rotation', condition: 'B.' },
    { to: { outside: 'Product' }, kind: 'broadening', condition: 'C.' },
  ];
  expect(movesFrom('rep', set(rep, 'moves', written))).toEqual([
    'rep > principal-rep: trial, open',
    'rep > director: trial, open',
    'rep > any: rotation, open',
    'rep > outside: Product: broadening, open',
    'rep > senior-rep: promotion, by itself, open',
  ]);
});

test.each([
  { capacity: undefined, availability: undefined, found: 'open' },
  { capacity: undefined, availability: 'capped', found: 'capped' },
  { capacity: 'needs-opening', availability: undefined, found: 'needs-opening' },
  { capacity: 'needs-opening', availability: 'open', found: 'needs-opening' },
  { capacity: 'open', availability: 'needs-opening', found: 'needs-opening' },
  { capacity: { state: 'capped' }, availability: 'needs-opening', found: 'capped' },
])(
  'of capacity $capacity and availability $availability the stricter counts',
  ({ capacity, availability, found }) => {
    const changes = [set(principal, 'capacity', capacity), set(senior, 'moves.0.availability', availability)];
    expect(movesFrom('senior-rep', ...changes)[0]).toBe(`senior-rep > principal-rep: promotion, ${found}`);
  },
);

test('a step that crosses the line to management is a move of that kind', () => {
  expect(movesFrom('senior-rep', set(principal, 'kind', 'management'), set(senior, 'moves', []))).toEqual([
    'senior-rep > principal-rep: into-management, by itself, open',
  ]);
  expect(movesFrom('team-lead', set('tracks/leading/director.yaml', 'kind', 'individual'))).toContain(
    'team-lead > director: back-to-individual, by itself, open',
  );
});

test('a lateral move to the next level does not stand for the promotion', () => {
  expect(movesFrom('rep', set(rep, 'moves', [{ to: 'senior-rep', kind: 'trial' }]))).toEqual([
    'rep > senior-rep: trial, open',
    'rep > senior-rep: promotion, by itself, open',
  ]);
});

test('at a fork there is a promotion to every branch', () => {
  const changes = [
    set('tracks/selling/track.mdx', 'levels', ['rep', ['senior-rep', 'principal-rep']]),
    set(senior, 'moves', []),
  ];
  expect(movesFrom('rep', ...changes)).toEqual([
    'rep > senior-rep: promotion, by itself, open',
    'rep > principal-rep: promotion, by itself, open',
  ]);
});

test('a level that is not in use is passed over by promotions', () => {
  expect(movesFrom('rep', set(senior, 'status', 'off'))).toEqual([
    'rep > principal-rep: promotion, by itself, open',
  ]);
});

test('a move that is not made stays, with its reason', () => {
  const changes = [
    set(lead, 'moves', [{ to: 'director', kind: 'promotion', notAllowed: 'Directors come from outside.' }]),
  ];
  const { moves } = levelOf(frameworkOf(changes), 'team-lead');
  expect(moves.map(({ notAllowed, isWritten }) => ({ notAllowed, isWritten }))).toEqual([
    { notAllowed: 'Directors come from outside.', isWritten: true },
  ]);
});
