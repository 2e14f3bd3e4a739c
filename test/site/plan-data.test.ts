import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { textsIn } from '../core/support/texts-in.ts';

test.each(['framework.json', 'details.json'])('every text in the data of the plan is plain: %s', (name) => {
  const data: unknown = JSON.parse(readFileSync(path.join(inject('dist'), 'plan', name), 'utf8'));
  const texts = textsIn(data).filter((text) => text.includes(' '));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /\*\*|\]\(|<\/?[a-z]|&(amp|lt|gt|quot|#\d+);|\n/.test(text))).toEqual([]);
});
