import { expect, test } from 'vitest';
import type { Translation } from '../../../src/core/framework/translation.ts';
import { withSource } from '../../../src/core/views/with-source.ts';

const translation: Translation = {
  source: 'en',
  stale: new Set(),
  translated: new Set(),
  partial: new Set(),
  texts: new Set(['Seller', 'Coach', 'Kept for managers']),
  bodies: new Set(),
};

test('data for a script says which of its texts are not translated, and no others', () => {
  const data = {
    levels: [{ title: 'Seller' }, { title: 'Verkauf' }],
    notes: ['Coach', 1, null],
    again: 'Seller',
  };
  expect(withSource(data, translation)).toEqual({
    ...data,
    inSource: { language: 'en', texts: ['Seller', 'Coach'] },
  });
});

test('data in the language of its texts stay as they are', () => {
  const data = { title: 'Verkauf' };
  expect(withSource(data, translation)).toBe(data);
  expect(withSource({ title: 'Seller' }, undefined)).toEqual({ title: 'Seller' });
});
