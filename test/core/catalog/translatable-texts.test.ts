import { expect, test } from 'vitest';
import { isTranslated } from '../../../src/core/catalog/translatable-texts.ts';

test.each([
  { path: ['title'], is: true },
  { path: ['responsibilities', 2], is: true },
  { path: ['responsibilities', 2, 'text'], is: true },
  { path: ['facts', 0, 'value'], is: true },
  { path: ['expectations', 'discovery', 'statements', 0, 'links', 0, 'url'], is: true },
  { path: ['expectations', 'discovery', 'statements', 0, 'links', 0, 'language'], is: true },
  { path: ['grade'], is: false },
  { path: ['expectations', 'discovery', 'proficiency'], is: false },
  { path: ['careerLevel'], is: false },
  { path: ['nothing'], is: false },
  { path: ['exceptions', 0, 'reason'], is: false },
])('a level has $path in other languages: $is', ({ path, is }) => {
  expect(isTranslated('level', path)).toBe(is);
});
