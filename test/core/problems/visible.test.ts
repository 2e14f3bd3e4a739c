import { expect, it } from 'vitest';
import { visible } from '../../../src/core/problems/visible.ts';

it.each([
  ['a colour of the terminal', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a title of the terminal', '\u009d0;x\u0007', '\\u{9d}0;x\\u{7}'],
  ['a deletion', 'a\u007f\bb', 'a\\u{7f}\\u{8}b'],
  ['a change of direction', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['a space of no width', 'id\u200b', 'id\\u{200b}'],
  ['line ends', 'a\r\nb\tc\u2028d', 'a b c d'],
])('spells out %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('leaves letters, signs, emoji and their joiners as they are', () => {
  const text = 'Größe “x” → 日本 👩\u200d💻 می\u200cخواهم';
  expect(visible(text)).toBe(text);
});
