import { expect, test } from 'vitest';
import { bodyForAudience } from '../../../src/core/framework/body-for-audience.ts';
import { element, inside, link } from '../support/a-small-framework.ts';

const isFor = (audience: unknown) => audience !== 'managers';
const section = (start: number, end: number, only = 'managers') =>
  inside(start, end, element('Audience', { only }));
const term = (start: number, end: number) => inside(start, end, element('Term', { id: 'champion' }));

test('a body without hidden sections stays as it is', () => {
  const body = {
    text: '0123456789',
    elements: [section(2, 8, 'internal'), term(3, 5)],
    links: [link('guide/a')],
  };
  expect(bodyForAudience(body, isFor)).toBe(body);
});

test('a hidden section goes with all it holds, and what comes after moves up', () => {
  const body = {
    text: '0123456789',
    elements: [term(0, 1), section(2, 6), term(3, 5), term(7, 9)],
    links: [inside(4, 5, link('guide/hidden')), inside(6, 7, link('guide/shown'))],
  };
  expect(bodyForAudience(body, isFor)).toEqual({
    text: '016789',
    elements: [term(0, 1), term(3, 5)],
    links: [inside(2, 3, link('guide/shown'))],
  });
});

test('sections within sections go once, and those around a hidden one get shorter', () => {
  const body = {
    text: '0123456789',
    elements: [section(1, 9, 'internal'), section(2, 6), section(3, 5), section(7, 8)],
    links: [],
  };
  expect(bodyForAudience(body, isFor)).toEqual({
    text: '01689',
    elements: [section(1, 4, 'internal')],
    links: [],
  });
});

test('where it is not known how far a hidden section goes, nothing is left of the body', () => {
  const body = { text: '0123456789', elements: [element('Audience', { only: 'managers' })], links: [] };
  expect(bodyForAudience(body, isFor)).toBeUndefined();
});

test('beside hidden sections, parts of which it is not known where they stand go too', () => {
  const body = {
    text: '0123456789',
    elements: [section(0, 4), element('Term', { id: 'champion' })],
    links: [link('guide/a')],
  };
  expect(bodyForAudience(body, isFor)).toEqual({ text: '456789', elements: [], links: [] });
});

test('the body that one translates loses its hidden sections too', () => {
  const source = { text: '0123456789', elements: [section(2, 6)], links: [] };
  const body = { text: 'abcdef', elements: [section(1, 3)], links: [], source };
  expect(bodyForAudience(body, isFor)).toEqual({
    text: 'adef',
    elements: [],
    links: [],
    source: { text: '016789', elements: [], links: [] },
  });
});
