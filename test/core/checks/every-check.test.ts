import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const pathOf = (folder: string, name: string): string =>
  filesIn(folder).find((file) => basename(file) === name) ?? `${folder}/${name}`;
const checks = rooms.flatMap(({ room, listed }) => listed.map((check) => ({ room, ...check })));

test.each(checks)('$name stands in a file of its name', ({ room, name }) => {
  expect(read(pathOf(`src/${room}`, `${name}.ts`))).toContain(`name: '${name}',`);
});

test.each(checks)('$name has a test in which it finds something', ({ room, name }) => {
  expect(read(pathOf(`test/${room}`, `${name}.test.ts`))).toContain(`check: '${name}',`);
});

test.each(checks)('$name says its rule in full sentences', ({ rule }) => {
  expect(rule).toMatch(/^[A-Z].*\.$/);
});

test.each(rooms)('every check that stands in $room is listed', ({ room, listed }) => {
  const written = filesIn(`src/${room}`).filter((file) =>
    /: (Catalog|Ladder|Text)Check = \{/.test(read(file)),
  );
  expect(listed.map(({ name }) => `${name}.ts`).sort()).toEqual(written.map((file) => basename(file)).sort());
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
    'most-alike.test.ts',
    'review-content.test.ts',
  ];
  const tests = rooms.flatMap(({ room }) => filesIn(`test/${room}`)).map((file) => basename(file));
  expect(tests.filter((file) => !known.includes(file) && !others.includes(file))).toEqual([]);
});

test('no check finds anything in a sound framework', () => {
  expect(problemsOf()).toEqual([]);
});
