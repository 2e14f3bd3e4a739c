import { expect, test } from 'vitest';
import type { Level } from '../../../src/core/framework/level.ts';
import { overlaidLevel } from '../../../src/core/framework/overlaid-level.ts';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { expectationsOf, frameworkOf, levelOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const overlay = 'overlays/public-sector.yaml';

/** A level under all overlays that are laid over it. */
function overlaid(id: string, ...changes: Change[]): Level {
  const framework = frameworkOf(changes);
  return overlaidLevel(levelOf(framework, id), framework.overlays);
}

const textsOf = (statements: Level['evidence']) =>
  statements.map(({ text, source }) => `${text} (${source?.layer} ${source?.id})`);

test('an overlay sets what is expected, and says so', () => {
  expect(expectationsOf(overlaid('rep'))).toEqual({
    discovery: '1 from level rep',
    negotiation: '4 from overlay public-sector',
    integrity: '1 from grade g1',
  });
});

test('what an overlay does not say of an expectation stays as it is', () => {
  const changes = [
    set(rep, 'expectations.negotiation', {
      proficiency: 1,
      importance: 'must',
      emphasis: true,
      note: 'With help.',
    }),
    set(overlay, 'expectations.negotiation', { proficiency: 2, exceeding: 'Knows the law.' }),
  ];
  const negotiation = overlaid('rep', ...changes).expectations.find(
    ({ competency }) => competency.id === 'negotiation',
  );
  expect(negotiation).toMatchObject({
    ...{
      proficiency: { position: 2 },
      importance: 'must',
      emphasis: true,
      note: 'With help.',
      exceeding: 'Knows the law.',
    },
    source: { layer: 'overlay', id: 'public-sector', title: 'Public sector' },
  });
});

test('an overlay adds what the level does not expect, and removes with `n/a`', () => {
  expect(
    expectationsOf(overlaid('rep', set(overlay, 'expectations', { coaching: 2, discovery: 'n/a' }))),
  ).toEqual({
    negotiation: '1 from level rep',
    integrity: '1 from grade g1',
    coaching: '2 from overlay public-sector',
  });
});

test('an overlay is laid over levels of its tracks and over levels that it names', () => {
  const changes = [set(overlay, 'appliesTo', ['leading', 'rep'])];
  const negotiation = (id: string) => expectationsOf(overlaid(id, ...changes))['negotiation'];
  expect(['rep', 'senior-rep', 'team-lead'].map(negotiation)).toEqual([
    '4 from overlay public-sector',
    '2 from level senior-rep',
    '4 from overlay public-sector',
  ]);
});

test('an overlay adds sentences and replaces those whose id it names', () => {
  const changes = [
    set(overlay, 'add', {
      about: 'Tenders.',
      responsibilities: ['Reads tenders.'],
      questions: ['Which tender?'],
    }),
    set(overlay, 'replace', {
      summary: 'Sells to the state.',
      responsibilities: [{ id: 'own-number', text: 'Shares one.' }],
    }),
  ];
  const level = overlaid('senior-rep', ...changes);
  expect([level.summary, level.about, level.questions]).toEqual([
    'Sells to the state.',
    'Tenders.',
    ['Which tender?'],
  ]);
  expect(textsOf(level.responsibilities)).toEqual([
    'Shares one. (overlay public-sector)',
    'Helps a newcomer. (level senior-rep)',
    'Reads tenders. (overlay public-sector)',
  ]);
});

test('terms are read differently as whole words', () => {
  const changes = [
    set(rep, 'summary', 'Helps a customer (customers, customer-led): customer success.'),
    set(overlay, 'terms', { customer: 'agency', 'customer success': 'service', 'a.b': 'never' }),
  ];
  expect(overlaid('rep', ...changes).summary).toBe('Helps a agency (customers, agency-led): service.');
});

test('terms are read differently in the words of a link, and not in its address', () => {
  const changes = [
    set(rep, 'summary', 'A [customer](https://a.example/customer_(customer)/), <https://customer.example>.'),
    set(overlay, 'terms', { customer: 'agency' }),
  ];
  expect(overlaid('rep', ...changes).summary).toBe(
    'A [agency](https://a.example/customer_(customer)/), <https://customer.example>.',
  );
});

test('overlays are laid on one after the other', () => {
  const changes = [
    file('overlays/school.yaml', {
      title: 'Schools',
      kind: 'segment',
      appliesTo: ['rep'],
      expectations: { negotiation: 2 },
    }),
  ];
  expect(expectationsOf(overlaid('rep', ...changes))['negotiation']).toBe('2 from overlay school');
});

test('a level under no overlay stays as it is', () => {
  const level = levelOf(frameworkOf(), 'rep');
  expect(overlaidLevel(level, [])).toBe(level);
});
