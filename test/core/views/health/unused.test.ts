import { describe, expect, test } from 'vitest';
import { activitiesNobodyIsLedTo, unusedTerms } from '../../../../src/core/views/health/unused.ts';
import { body, type Change, element, file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const summary = (text: string) => set('tracks/selling/rep.yaml', 'summary', text);
const terms = (term: object, ...changes: Change[]) =>
  unusedTerms(
    frameworkOf([
      file('glossary.yaml', { terms: [{ id: 'deal-desk', meaning: 'Those who look at prices.', ...term }] }),
      set('competencies/discovery.yaml', 'methodTerms', undefined),
      ...changes,
    ]),
  ).map(({ id }) => id);

describe('a term is unused', () => {
  test('where no text holds it', () => {
    expect(terms({ term: 'Deal desk' })).toEqual(['deal-desk']);
  });

  test.each([
    ['by its name, in any case and in the plural', summary('Asks two deal desks.')],
    ['by another name of it', summary('Asks the price table.')],
    ['by a link', summary('Asks [them](glossary/deal-desk).')],
    ['as a term of a method', set('competencies/discovery.yaml', 'methodTerms', ['deal-desk'])],
    ['in a body', body('guides/first-week.mdx', { text: 'Go and see the deal desk.' })],
    [
      'by a component in a body',
      body('guides/first-week.mdx', { elements: [element('Term', { id: 'deal-desk' })] }),
    ],
  ])('and not where it is used %s', (_, change) => {
    expect(terms({ term: 'Deal desk (pricing)', aliases: ['price table'] }, change)).toEqual([]);
  });

  test('where it is only part of another word', () => {
    expect(terms({ term: 'Guide' }, summary('Does not misguide.'))).toEqual(['deal-desk']);
    expect(terms({ term: 'ACV' }, summary('An acvarium.'))).toEqual(['deal-desk']);
  });

  test('never where it is a word of the framework itself', () => {
    expect(terms({ term: 'Deal desk', kind: 'framework' })).toEqual([]);
  });

  test('whatever signs it holds', () => {
    expect(terms({ term: 'C++ [x' }, summary('Asks C++ [x.'))).toEqual([]);
  });
});

describe('nobody is led to an activity', () => {
  const activity = 'activities/shadow-a-call.mdx';
  const toNothing = set(activity, 'develops', [{ competency: 'integrity', from: 3, to: 4 }]);
  const idle = (...changes: Change[]) => activitiesNobodyIsLedTo(frameworkOf(changes)).map(({ id }) => id);
  const notGated = set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined);

  test('that develops nothing that a level or a move offers', () => {
    const onlyFirst = set(activity, 'develops', [{ competency: 'integrity', to: 1 }]);
    expect(idle(onlyFirst, notGated)).toEqual(['shadow-a-call']);
  });

  test('and not where a level offers it to those who stay', () => {
    expect(idle(toNothing, notGated)).toEqual([]);
  });

  test('and not where a gate, a link or a body names it', () => {
    const onlyFirst = set(activity, 'develops', [{ competency: 'integrity', to: 1 }]);
    expect(idle(onlyFirst)).toEqual([]);
    expect(idle(onlyFirst, notGated, summary('See [this](activity/shadow-a-call).'))).toEqual([]);
    const card = element('ActivityCard', { activity: 'shadow-a-call' });
    expect(idle(onlyFirst, notGated, body('guides/first-week.mdx', { elements: [card] }))).toEqual([]);
  });

  test('and not where it is for every competency', () => {
    expect(idle(set(activity, 'develops', [{ competency: 'any', to: 1 }]), notGated)).toEqual([]);
  });
});
