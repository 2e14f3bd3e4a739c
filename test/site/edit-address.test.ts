import { expect, test } from 'vitest';
import type { About } from '../../src/core/framework/framework.ts';
import { editAddress, feedbackAddress } from '../../src/site/edit-address.ts';

const about = (fields: Partial<About>) => fields as About;
const repository = { url: 'https://example.com/org/careers', branch: 'main', folder: 'content' };

test.each([
  [{}, 'https://example.com/org/careers/edit/main/content/tracks/t/a.yaml'],
  [
    { url: 'https://example.com/org/careers.git/' },
    'https://example.com/org/careers/edit/main/content/tracks/t/a.yaml',
  ],
  [
    { branch: 'feat/x y#1', folder: '/content/' },
    'https://example.com/org/careers/edit/feat/x%20y%231/content/tracks/t/a.yaml',
  ],
  [{ branch: '../..', folder: '../../x' }, 'https://example.com/org/careers/edit//x/tracks/t/a.yaml'],
])('a file of a repository with %j is edited where the host has it', (changes, address) => {
  expect(editAddress(about({ repository: { ...repository, ...changes } }), 'tracks/t/a.yaml')).toBe(address);
});

test('without a repository there is nowhere to edit', () => {
  expect(editAddress(about({}), 'tracks/t/a.yaml')).toBeUndefined();
});

test('feedback names the page it is about', () => {
  expect(feedbackAddress(about({ feedback: 'https://example.com/new?about={page}' }), '/levels/a b/')).toBe(
    'https://example.com/new?about=%2Flevels%2Fa%20b%2F',
  );
});
