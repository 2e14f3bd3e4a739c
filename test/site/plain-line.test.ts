import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { isPlainLine, plainLine } from '../../src/site/plain-line.ts';

const marks = [...' \t\n\\`*_[]()<>&!#~:@-+=.1"\'é—日𝒳\u00a0\u2028'];
const texts = fc.array(
  fc.oneof(fc.constantFrom(...marks), fc.constantFrom('a', 'Z', 'word', '&amp;', '--')),
  {
    maxLength: 12,
  },
);

test('a plain line is what Markdown makes of it', () => {
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      fc.pre(isPlainLine(text));
      expect(`<p>${plainLine(text)}</p>`).toBe(micromark(text));
    }),
    { numRuns: 2000, maxSkipsPerRun: 200 },
  );
});

test.each(['Plain words.', 'Asks “why?” — and "who?"', 'É', 'About 3 + 4 (or 5): e.g. a@example.com!'])(
  '%s is a plain line',
  (text) => {
    expect(isPlainLine(text)).toBe(true);
  },
);

test.each([
  '',
  ' a',
  'a ',
  'a\nb',
  'a *b*',
  'a & b',
  '1. a',
  '- a',
  '# a',
  'a <b>',
  'a [b](c)',
  'a\\',
  '`a`',
])('%j is not', (text) => {
  expect(isPlainLine(text)).toBe(false);
});
