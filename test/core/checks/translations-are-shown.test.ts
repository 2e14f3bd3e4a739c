import { expect, test } from 'vitest';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('translations-are-shown', ...changes);
const translated = ['title', 'summary'].map((field) =>
  file(`translations/pt-br/tracks/selling/${field === 'title' ? 'rep' : 'senior-rep'}.yaml`, {
    [field]: 'Vende.',
  }),
);

test('a folder of translations that no page shows is told once', () => {
  expect(found(...translated)).toEqual([
    {
      check: 'translations-are-shown',
      severity: 'warning',
      file: 'translations/pt-br/tracks/selling/rep.yaml',
      path: [],
      message:
        'No page shows what is in `translations/pt-br`, since `languages` in `framework.yaml` does not name `pt-br`.',
      hint: 'Write there: `languages: [pt-br]`.',
    },
  ]);
});

test('the languages that are named already stay', () => {
  const [problem] = found(...translated, set('framework.yaml', 'languages', ['de']));
  expect(problem?.hint).toBe('Write there: `languages: [de, pt-br]`.');
});

test('small and capital letters make no difference', () => {
  expect(found(...translated, set('framework.yaml', 'languages', ['pt-BR']))).toEqual([]);
});
