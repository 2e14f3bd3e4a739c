import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const senior = 'tracks/selling/senior-rep.yaml';
const found = (...changes: Change[]) => foundBy('promotions-change-something', ...changes);
const sameGrade = set(senior, 'grade', 'g1');
const sameScope = set(senior, 'scope', { reach: 'own-work' });

test('a promotion to the same grade and the same scope is told', () => {
  expect(found(sameGrade, sameScope)).toEqual([
    {
      check: 'promotions-change-something',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['grade'],
      message: '`senior-rep` has the grade and the scope of `rep`, from which one is promoted to it.',
      hint: 'Say in `grade` or `scope` what becomes larger. Where nothing does, only the title would change.',
    },
  ]);
});

test('another grade or another scope is enough', () => {
  expect(found(sameGrade)).toEqual([]);
  expect(found(sameScope)).toEqual([]);
});

test('levels that say neither are not compared', () => {
  const nothing = ['rep', 'senior-rep'].flatMap((id) => [
    set(`tracks/selling/${id}.yaml`, 'grade', undefined),
    set(`tracks/selling/${id}.yaml`, 'scope', undefined),
  ]);
  expect(found(...nothing)).toEqual([]);
});

test('a promotion that is not made changes nothing either', () => {
  const move = { to: 'senior-rep', kind: 'promotion', notAllowed: 'One applies anew.' };
  expect(found(sameGrade, sameScope, set('tracks/selling/rep.yaml', 'moves', [move]))).toEqual([]);
});
