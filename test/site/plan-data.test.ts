import { expect, test } from 'vitest';
import { fromColumns } from '../../src/core/assessment/columns.ts';
import type { LatePayload } from '../../src/core/assessment/plan-payload.ts';
import { en } from '../../src/core/words/en.ts';
import { textsIn } from '../core/support/texts-in.ts';
import { builtPages } from '../support/built-pages.ts';
import { planFileText } from '../support/plan-files.ts';

test.each(['framework', 'details'] as const)('every text in the data of the plan is plain: %s', (name) => {
  const data: unknown = JSON.parse(planFileText(name));
  const texts = textsIn(data).filter((text) => text.includes(' '));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /\*\*|\]\(|<\/?[a-z]|&(amp|lt|gt|quot|#\d+);|\n/.test(text))).toEqual([]);
});

test('the words to take answers are on the page, and those of a plan come with its details', () => {
  const { said, saidLate } = en.planPage;
  const { html = '' } = builtPages().find(({ path }) => path === '/plan/') ?? {};
  const [, words = ''] = / data-words="([^"]*)"/.exec(/<plan-page [^>]*>/.exec(html)?.[0] ?? '') ?? [];
  expect(JSON.parse(words.replaceAll('&quot;', '"'))).toEqual({ ...said, comma: en.comma, colon: en.colon });
  expect(fromColumns<LatePayload>(JSON.parse(planFileText('details'))).words).toEqual(saidLate);
});
