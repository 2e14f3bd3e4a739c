import { expect, test } from 'vitest';
import { missingTexts } from '../../../../src/core/views/health/missing-texts.ts';
import { type Change, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const found = (...changes: Change[]) =>
  missingTexts(frameworkOf(changes)).map(
    ({ competency, proficiency, levels }) =>
      `${competency.id} ${proficiency.position}: ${levels.map(({ id }) => id).join(', ')}`,
  );

test('proficiencies without a text are told with the levels that expect them, the most expected first', () => {
  expect(found()).toEqual([
    'integrity 3: principal-rep, team-lead, director',
    'discovery 4: principal-rep',
    'negotiation 1: rep',
    'negotiation 4: principal-rep',
    'integrity 2: senior-rep',
    'discovery 2: ',
    'negotiation 3: ',
    'integrity 4: ',
  ]);
});

test('a competency with behaviours of its own needs no texts', () => {
  const own = set('competencies/integrity.yaml', 'behaviours', ['Says what is true.']);
  expect(found(own).filter((each) => each.startsWith('integrity'))).toEqual([]);
});

test('a level that words an expectation itself misses nothing', () => {
  const own = set('tracks/selling/rep.yaml', 'expectations.negotiation', {
    proficiency: 1,
    statements: ['Asks for a price.'],
  });
  expect(found(own)).toContain('negotiation 1: ');
});

test('a summary, or what meeting it means, is a text', () => {
  const some = set('competencies/negotiation.yaml', 'descriptors', {
    1: { summary: 'Asks.' },
    2: { meeting: 'Keeps to the plan.' },
  });
  expect(found(some).filter((each) => each.startsWith('negotiation'))).toEqual([
    'negotiation 4: principal-rep',
    'negotiation 3: ',
  ]);
});
