import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { codeOwners } from '../../../src/core/views/code-owners.ts';
import { aSmallFramework, type Change, set } from '../support/a-small-framework.ts';

const rep = 'tracks/selling/rep.yaml';
const owners = (folder: string, ...changes: Change[]) =>
  codeOwners(buildCatalog(aSmallFramework(...changes)).catalog.entries, folder);

test('the owner of the framework keeps the folder, and owners of files come after it, so that they win', () => {
  expect(
    owners(
      'content',
      set('framework.yaml', 'owner', 'People operations'),
      set('framework.yaml', 'reviewers', { 'People operations': ['@small/people', 'pat@example.com'] }),
      set(rep, 'owner', '@sam'),
      set('competencies/coaching.yaml', 'owner', '@sam, lee@example.com'),
    ),
  ).toEqual([
    '/content/ @small/people pat@example.com',
    '/content/tracks/selling/rep.yaml @sam',
    '/content/competencies/coaching.yaml @sam lee@example.com',
  ]);
});

test('an owner with a name alone asks nobody', () => {
  expect(
    owners('content', set('framework.yaml', 'owner', 'People'), set(rep, 'owner', 'Sam @ sales')),
  ).toEqual([]);
});

test('an owner called like a method of every mapping is a name like others', () => {
  expect(owners('content', set('framework.yaml', 'reviewers', {}), set(rep, 'owner', 'constructor'))).toEqual(
    [],
  );
});

test('a folder below others, with spaces and signs of patterns, is one path', () => {
  expect(owners('./our careers/[v1]/', set(rep, 'owner', '@a/b/c'))).toEqual([
    '/our\\ careers/\\[v1\\]/tracks/selling/rep.yaml @a/b/c',
  ]);
});
