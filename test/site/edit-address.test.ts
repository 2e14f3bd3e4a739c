import { expect, test } from 'vitest';
import type { About } from '../../src/core/framework/framework.ts';
import { editAddress, feedbackAddress, statementPatterns } from '../../src/site/edit-address.ts';

const about = (fields: Partial<About>) => fields as About;
const repository = { url: 'https://example.com/org/careers', branch: 'main', folder: 'content' };
const file = 'tracks/t/a.yaml';

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
  [{ folder: '.' }, 'https://example.com/org/careers/edit/main/tracks/t/a.yaml'],
])('a file of a repository with %j is edited where the host has it', (changes, address) => {
  expect(editAddress(about({ repository: { ...repository, ...changes } }), { file })).toBe(address);
});

test.each([
  [
    'https://github.com/o/r',
    'https://github.com/o/r/edit/main/content/a.yaml',
    'https://github.com/o/r/blob/main/content/a.yaml?plain=1#L7',
  ],
  [
    'https://gitlab.com/o/g/r.git',
    'https://gitlab.com/o/g/r/-/edit/main/content/a.yaml',
    'https://gitlab.com/o/g/r/-/blob/main/content/a.yaml?plain=1#L7',
  ],
  [
    'https://bitbucket.org/o/r',
    'https://bitbucket.org/o/r/src/main/content/a.yaml?mode=edit&at=main',
    'https://bitbucket.org/o/r/src/main/content/a.yaml#lines-7',
  ],
  [
    'https://codeberg.org/o/r',
    'https://codeberg.org/o/r/_edit/main/content/a.yaml',
    'https://codeberg.org/o/r/src/branch/main/content/a.yaml#L7',
  ],
])('%s has its own addresses for a file and for a line', (url, edit, line) => {
  const of = about({ repository: { ...repository, url } });
  expect([editAddress(of, { file: 'a.yaml' }), editAddress(of, { file: 'a.yaml', line: 7 })]).toEqual([
    edit,
    line,
  ]);
});

test('a host under a name of its own is named, and any other gives its address', () => {
  const own = { ...repository, url: 'https://git.example.com/o/r', host: 'gitlab' as const };
  const other = { ...repository, edit: 'https://wiki.example.com/{branch}?f={file}&l={line}' };
  expect([
    editAddress(about({ repository: own }), { file, line: 7 }),
    editAddress(about({ repository: other }), { file, line: 7 }),
  ]).toEqual([
    'https://git.example.com/o/r/-/blob/main/content/tracks/t/a.yaml?plain=1#L7',
    'https://wiki.example.com/main?f=content/tracks/t/a.yaml&l=7',
  ]);
});

test('without a repository there is nowhere to edit', () => {
  expect(editAddress(about({}), { file })).toBeUndefined();
  expect(statementPatterns(about({}), '/levels/a/')).toEqual({});
});

test('feedback names what it is about', () => {
  const of = about({ feedback: 'mailto:x@example.com?subject={page}%20{statement}&body={file}:{line}' });
  expect(feedbackAddress(of, { page: '/levels/a b/', file })).toBe(
    'mailto:x@example.com?subject=%2Flevels%2Fa%20b%2F%20&body=tracks%2Ft%2Fa.yaml:',
  );
});

test('for one statement, file, line and statement are left open', () => {
  const feedback = 'https://example.com/new?about={page}';
  expect(statementPatterns(about({ repository, feedback }), '/levels/a/')).toEqual({
    edit: 'https://example.com/org/careers/blob/main/content/{file}?plain=1#L{line}',
    feedback: 'https://example.com/new?about=%2Flevels%2Fa%2F%23{statement}',
  });
  expect(statementPatterns(about({ feedback: `${feedback}&s={statement}` }), '/levels/a/')).toEqual({
    feedback: 'https://example.com/new?about=%2Flevels%2Fa%2F&s={statement}',
  });
});
