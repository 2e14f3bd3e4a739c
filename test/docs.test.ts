import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planFileReference, planFileSchema } from '../scripts/support/plan-file-reference.ts';
import { checksReference } from '../src/core/ladder-checks/checks-reference.ts';
import { fieldsReference } from '../src/core/schema/fields-reference.ts';
import { readingChecks } from '../src/disk/reading-checks.ts';
import { headerFiles } from '../src/site/header-files.ts';

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

test('`npm run docs` has been run since a check changed', () => {
  expect(page('checks.md')).toBe(checksReference(readingChecks));
});

test('`npm run docs` has been run since a field changed', () => {
  expect(page('fields.md')).toBe(fieldsReference());
});

test('`npm run docs` has been run since the file of a plan changed', () => {
  expect(page('plan-file.md')).toBe(planFileReference());
  expect(page('plan-file.schema.json')).toBe(planFileSchema());
});

test('`npm run docs` has been run since the policy of the pages changed', () => {
  const names = readdirSync(new URL('../docs/headers/', import.meta.url)).sort();
  expect(Object.fromEntries(names.map((name) => [name, page(`headers/${name}`)]))).toEqual(headerFiles);
});
