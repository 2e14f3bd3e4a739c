import { expect, test } from 'vitest';
import { wrapText } from '../../../../src/core/views/career-map/wrap-text.ts';

test.for<[string, string, number, string[]]>([
  ['a text that fits stays on a line', 'Account Executive', 120, ['Account Executive']],
  ['one that does not is broken between words', 'Account Executive', 100, ['Account', 'Executive']],
  [
    'lines are as even as their number allows',
    'Vice President of Sales',
    120,
    ['Vice President', 'of Sales'],
  ],
  [
    'a word wider than a line is broken with hyphens',
    'Außendienstverkaufsleitung',
    100,
    ['Außendienstverk-', 'aufsleitung'],
  ],
  [
    'a script without hyphens is broken without them',
    '営業担当者シニアマネージャー',
    100,
    ['営業担当者シニ', 'アマネージャー'],
  ],
  ['a no-break space holds words together', 'Lead Seller\u00a0→', 72, ['Lead', 'Seller\u00a0→']],
])('%s', ([, text, width, lines]) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('bold letters take more room', () => {
  expect(wrapText('Account Executive', 112)).toEqual(['Account Executive']);
  expect(wrapText('Account Executive', 112, true)).toEqual(['Account', 'Executive']);
});
