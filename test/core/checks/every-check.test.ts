import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogChecks } from '../../../src/core/checks/index.ts';
import { checkGroups } from '../../../src/core/ladder-checks/checks-reference.ts';
import { ladderChecks } from '../../../src/core/ladder-checks/index.ts';
import { settingsNameChecks } from '../../../src/core/ladder-checks/settings-name-checks.ts';
import { readingChecks } from '../../../src/disk/reading-checks.ts';
import { problemsOf } from '../support/problems-of.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const rooms = [
  { room: 'core/checks', listed: catalogChecks },
  { room: 'core/ladder-checks', listed: [...ladderChecks, settingsNameChecks] },
];
const checks = rooms.flatMap(({ room, listed }) => listed.map((check) => ({ room, ...check })));

test.each(checks)('$name stands in a file of its name', ({ room, name }) => {
  expect(read(`src/${room}/${name}.ts`)).toContain(`name: '${name}',`);
});

test.each(checks)('$name has a test in which it finds something', ({ room, name }) => {
  expect(read(`test/${room}/${name}.test.ts`)).toContain(`check: '${name}',`);
});

test.each(checks)('$name says its rule in full sentences', ({ rule }) => {
  expect(rule).toMatch(/^[A-Z].*\.$/);
});

test.each(rooms)('every check that stands in $room is listed', ({ room, listed }) => {
  const files = readdirSync(new URL(`src/${room}`, root));
  const written = files.filter((file) => /: (Catalog|Ladder)Check = \{/.test(read(`src/${room}/${file}`)));
  expect(listed.map(({ name }) => `${name}.ts`).sort()).toEqual(written.sort());
});

test('no two checks share a name', () => {
  const names = checkGroups(readingChecks).flatMap((group) => group.checks.map(({ name }) => name));
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

test('every check has its place in the reference', () => {
  const names = checkGroups(readingChecks).flatMap((group) => group.checks.map(({ name }) => name));
  const page = read('docs/checks.md');
  expect(names.filter((name) => !page.includes(`### ${name}\n`))).toEqual([]);
});

test('no test is left of a check that is gone', () => {
  const known = checks.map(({ name }) => `${name}.test.ts`);
  const others = [
    'every-check.test.ts',
    'run-checks.test.ts',
    'apply-exceptions.test.ts',
    'review-content.test.ts',
  ];
  const tests = rooms.flatMap(({ room }) => readdirSync(new URL(`test/${room}`, root)));
  expect(tests.filter((file) => !known.includes(file) && !others.includes(file))).toEqual([]);
});

test('no check finds anything in a sound framework', () => {
  expect(problemsOf()).toEqual([]);
});
