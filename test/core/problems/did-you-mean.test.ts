import { expect, it } from 'vitest';
import { didYouMean } from '../../../src/core/problems/did-you-mean.ts';

const fields = ['title', 'grade', 'summary', 'expectations', 'expectationRule', 'moves', 'order', 'owner'];

it.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['expectation', 'expectations'],
  ['expectationsRule', 'expectationRule'],
  ['sumary', 'summary'],
  ['move', 'moves'],
  ['EXPECTATIONRULE', 'expectationRule'],
])('takes %s for %s', (asked, meant) => {
  expect(didYouMean(asked, fields)).toBe(meant);
});

it.each(['', 'x', 'pay', 'responsibilities', 'role'])('knows nothing like "%s"', (asked) => {
  expect(didYouMean(asked, fields)).toBeUndefined();
});

it('lets one letter differ in a short name', () => {
  expect(didYouMean('g9', ['g1'])).toBe('g1');
  expect(didYouMean('ab', ['xy'])).toBeUndefined();
});

it('takes two neighbours that changed places for one slip', () => {
  expect(didYouMean('coer', ['core', 'cover'])).toBe('core');
  expect(didYouMean('4g', ['g3', 'g4'])).toBe('g4');
});

it('means the first in the alphabet of names that are equally near, in whatever order they come', () => {
  expect(didYouMean('coacher', ['coached', 'coaches'])).toBe('coached');
  expect(didYouMean('coacher', new Set(['coaches', 'coached']))).toBe('coached');
});

it('knows nothing where three or more are equally near', () => {
  expect(didYouMean('g9', ['g1', 'g2'])).toBe('g1');
  expect(didYouMean('g9', ['g1', 'g2', 'g3'])).toBeUndefined();
});

it('knows nothing like anything where no name is known', () => {
  expect(didYouMean('title', [])).toBeUndefined();
});
