import { expect, test } from 'vitest';
import { dictionary } from '../../src/disk/dictionary.ts';

test.each(['adapts', 'organises', 'organizes', 'colour', 'color', 'iceland', 'don’t'])(
  '%s is a word of English',
  (word) => {
    expect([dictionary(word, 'en'), dictionary(word, 'en-GB')]).toEqual([true, true]);
  },
);

test.each(['adxpts', 'custmer', 'teh', 'upsell'])('%s is no word of English', (word) => {
  expect(dictionary(word, 'en')).toBe(false);
});

test('of a language without a dictionary, nothing is said', () => {
  expect(dictionary('Vertrag', 'de')).toBeUndefined();
});
