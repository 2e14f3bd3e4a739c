import { expect, test } from 'vitest';
import { levelMarkdown } from '../../../src/core/views/level-markdown.ts';
import { en } from '../../../src/core/words/en.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const telling = { plain: (text: string) => text, words: en.levelMarkdown };

test('a level begins with what it is for, and what matters most comes first', () => {
  const text = levelMarkdown(levelOf(frameworkOf(), 'senior-rep'), telling);
  expect(text.split('\n\n').slice(0, 3)).toEqual(['# Senior Rep', 'Selling · Grade 2', 'Sells alone.']);
  expect(text.indexOf(`## ${en.levelMarkdown.most}`)).toBeLessThan(
    text.indexOf(`## ${en.levelMarkdown.also}`),
  );
  expect(text).toContain('- Carries an own number.\n- Helps a newcomer.');
  expect(text).toContain('- Quota attainment: the usual');
});

test('where nothing is emphasised, everything is simply expected', () => {
  const text = levelMarkdown(levelOf(frameworkOf(), 'rep'), telling);
  expect(text).toContain(`## ${en.levelMarkdown.expected}`);
  expect(text).not.toContain(`## ${en.levelMarkdown.most}`);
});

test('what has a meaning in Markdown or HTML stands as it was written', () => {
  const change = set('tracks/selling/rep.yaml', 'title', '<b>Rep</b> *of* #1 [x]');
  const text = levelMarkdown(levelOf(frameworkOf([change]), 'rep'), telling);
  expect(text.split('\n')[0]).toBe('# \\<b\\>Rep\\</b\\> \\*of\\* \\#1 \\[x\\]');
});
