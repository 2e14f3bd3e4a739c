import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('vocabulary-ids-are-unique', ...changes);
const framework = 'framework.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const glossary = 'glossary.yaml';

test('a word that stands twice in its list is told', () => {
  expect(
    found(
      set(framework, 'grades.2.id', 'g1'),
      set(lead, 'grade', undefined),
      set(principal, 'grade', undefined),
    ),
  ).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'framework.yaml',
      path: ['grades', 2, 'id'],
      message: '`g1` is the id of entry 1 and of entry 3 of `grades`.',
      hint: 'Give one of them another id.',
    },
  ]);
});

test('a proficiency that stands twice on the scale is told', () => {
  expect(found(set(framework, 'scale.3.id', 'learning'))).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'framework.yaml',
      path: ['scale', 3, 'id'],
      message: '`learning` is the id of entry 1 and of entry 4 of `scale`.',
      hint: 'Give one of them another id.',
    },
  ]);
});

test('an anchor that stands twice in its dimension is told', () => {
  expect(
    found(set(framework, 'dimensions.0.anchors.2.id', 'own-work'), set(principal, 'scope', undefined)),
  ).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'framework.yaml',
      path: ['dimensions', 0, 'anchors', 2, 'id'],
      message: '`own-work` is the id of entry 1 and of entry 3 of `anchors` in entry 1 of `dimensions`.',
      hint: 'Give one of them another id.',
    },
  ]);
});

test('a term that stands twice in the glossary is told', () => {
  expect(found(set(glossary, 'terms.1', { id: 'champion', term: 'Champ', meaning: 'The same.' }))).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'glossary.yaml',
      path: ['terms', 1, 'id'],
      message: '`champion` is the id of entry 1 and of entry 2 of `terms`.',
      hint: 'Give one of them another id.',
    },
  ]);
});

test('two lists may have the same word', () => {
  expect(found(set(framework, 'activityTypes.1', { id: 'panel', name: 'Panel' }))).toEqual([]);
});

test('a former id that is in use in its list is told', () => {
  expect(found(set(framework, 'scale.1.formerly', ['learning']))).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'framework.yaml',
      path: ['scale', 1, 'formerly', 0],
      message: '`practising` says it was formerly `learning`, which is in `scale` now.',
      hint: 'A former id leads to what has its place. Take it out here.',
    },
  ]);
});

test('a former id that two words of a list claim is told', () => {
  expect(
    found(
      set(framework, 'dimensions.0.anchors.0.formerly', ['alone']),
      set(framework, 'dimensions.0.anchors.2.formerly', ['alone']),
    ),
  ).toEqual([
    {
      check: 'vocabulary-ids-are-unique',
      severity: 'error',
      file: 'framework.yaml',
      path: ['dimensions', 0, 'anchors', 2, 'formerly', 0],
      message: '`company` says it was formerly `alone`, and so does `own-work`.',
      hint: 'A former id can lead to one word only. Take it out of one of them.',
    },
  ]);
});

test('words of two lists may have had the same id', () => {
  expect(
    found(set(framework, 'scale.1.formerly', ['second']), set(framework, 'grades.1.formerly', ['second'])),
  ).toEqual([]);
});
