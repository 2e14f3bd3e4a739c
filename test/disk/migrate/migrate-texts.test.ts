import { expect, test } from 'vitest';
import { applyStep } from '../../../src/disk/migrate/apply-step.ts';
import { migrateTexts } from '../../../src/disk/migrate/migrate-texts.ts';
import { failingChain, inventedChain } from './invented-chain.ts';

const old = {
  'framework.yaml': `# Our framework
name: Northwind
modelVersion: 1 # see the docs

# Words that people ask about
terms:
  # asked every week
  - term: pipeline # in sales only
    meaning: >
      Everything that
      may become an order.
  - { term: quota, meaning: A target } # yearly
owner: People
`,
  'tracks/selling/seller.yaml': `# Ann keeps this one
title: "Seller (g2)" # as on the door
summary: Sells what the shop has. # two sentences at most
expectations:
  listening: 2 # from customers
`,
  'tracks/selling/track.mdx': `---
title: Selling # the line
---

# Not a comment

Text that nobody touches.
`,
};

const migrated = (texts: Record<string, string>, chain = inventedChain, from = 1) =>
  Object.fromEntries(migrateTexts(new Map(Object.entries(texts)), from, chain));

test('content is carried over three models, with its comments, its order and its other bytes', () => {
  expect(migrated(old)).toEqual({
    'framework.yaml': `# Our framework
name: Northwind
modelVersion: 4 # see the docs

# Words that people ask about
owner: People
`,
    'glossary.yaml': `terms:
  # asked every week
  - term: pipeline # in sales only
    meaning: >
      Everything that
      may become an order.
  - { term: quota, meaning: A target } # yearly
`,
    'lines/selling/seller.yaml': `# Ann keeps this one
title: "Seller" # as on the door
grade: g2
purpose: Sells what the shop has. # two sentences at most
expectations:
  listening: 2 # from customers
`,
    'tracks/selling/track.mdx': old['tracks/selling/track.mdx'],
  });
});

test('content of a later model goes through the later migrations only', () => {
  const texts = { 'framework.yaml': 'name: N\nmodelVersion: 3\n', 'tracks/a/b.yaml': 'summary: S\n' };
  expect(migrated(texts, inventedChain, 3)).toEqual({
    'framework.yaml': 'name: N\nmodelVersion: 4\n',
    'lines/a/b.yaml': 'summary: S\n',
  });
});

test('a model that was not written down is written down', () => {
  const { 'framework.yaml': framework } = migrated({ 'framework.yaml': 'name: N\n' });
  expect(framework).toBe('name: N\nmodelVersion: 4\n');
});

test('a step that cannot be done says where', () => {
  expect(() => migrated(old, failingChain)).toThrow(
    '`framework.yaml` cannot be migrated by itself: There is nothing at `nowhere`.',
  );
});

test('a file that cannot be read stops the migration at its line', () => {
  expect(() => migrated({ ...old, 'tracks/selling/bad.yaml': 'title: a\ntitle: b\n' })).toThrow(
    '`tracks/selling/bad.yaml:2:1` cannot be read. The field `title` is written a second time here; line 1 has it already. Correct it first.',
  );
});

test.each([
  ['a field with all that it holds', ['more'], 'more:\n  # first\n  - a # one\n  - b\n'],
  [
    'into a mapping that is not there yet',
    ['deep', 'down'],
    'deep:\n  down:\n    # first\n    - a # one\n    - b\n',
  ],
  ['as an entry of a list, with its comments above it', ['lists', 0], '# first\n# one\nlists:\n  - [a, b]\n'],
])('a value moves %s', (_, path, expected) => {
  const texts = new Map([['from.yaml', 'kept: 1\nlist:\n  # first\n  - a # one\n  - b\n']]);
  const to = { file: 'to.yaml', path };
  const after = applyStep(texts, { do: 'move', file: 'from.yaml', path: ['list'], to });
  expect(Object.fromEntries(after)).toEqual({ 'from.yaml': 'kept: 1\n', 'to.yaml': expected });
});

test('what is taken away leaves its comments where it stood', () => {
  const texts = new Map([['a.yaml', 'one: 1\ntwo: # why\n  deep: 2 # since 2026\nthree: 3\n']]);
  const after = applyStep(texts, { do: 'remove', file: 'a.yaml', path: ['two'] });
  expect(after.get('a.yaml')).toBe('one: 1\n# why\n# since 2026\nthree: 3\n');
});

test('front matter is carried over like any YAML, and the text below it stays', () => {
  const text = '---\r\n# who\r\ntitle: A # short\r\nold: 1 # why\r\n---\r\n\r\n# old: not a comment\r\n';
  const rename = { do: 'rename', file: 'guides/a.mdx', path: ['title'], to: 'name' } as const;
  const remove = { do: 'remove', file: 'guides/a.mdx', path: ['old'] } as const;
  const after = [rename, remove].reduce(applyStep, new Map([['guides/a.mdx', text]]));
  expect(after.get('guides/a.mdx')).toBe(
    '---\r\n# who\r\nname: A # short\r\n# why\r\n---\r\n\r\n# old: not a comment\r\n',
  );
});

test.each([
  [{ do: 'move-file', file: 'a.yaml', to: 'b.yaml' }, 'There is a file `b.yaml` already.'],
  [{ do: 'move-file', file: 'c.yaml', to: 'd.yaml' }, 'There is no such file.'],
  [{ do: 'rename', file: 'a.yaml', path: ['one'], to: 'two' }, 'There is a field `two` already.'],
] as const)('%j is refused', (step, reason) => {
  const texts = new Map([
    ['a.yaml', 'one: 1\ntwo: 2\n'],
    ['b.yaml', 'one: 1\n'],
  ]);
  expect(() => applyStep(texts, step)).toThrow(`\`${step.file}\` cannot be migrated by itself: ${reason}`);
});
