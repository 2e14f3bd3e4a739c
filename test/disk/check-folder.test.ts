import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largeFramework, shapeOfFiles } from '../../scripts/support/large-framework.ts';
import type { Entry } from '../../src/core/catalog/catalog.ts';
import { checkFolder } from '../../src/disk/check-folder.ts';
import { readEach } from '../../src/disk/read-file.ts';
import { joinParts, readInTurns, sharedReading } from '../../src/disk/read-in-turns.ts';
import { reviewFolder } from '../../src/disk/review-folder.ts';
import { secondThread } from '../../src/disk/second-thread.ts';

const today = '2027-01-01';
const files = largeFramework(shapeOfFiles(1600));
const paths = Object.keys(files).sort();
let folder: string;

const write = (changes: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
};

const changed = (file: string, from: RegExp, to: string) => ({
  [file]: (files[file] ?? '').replace(from, to),
});

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-folder-'));
  write(files);
  write({
    ...changed('tracks/track-0/level-0-0.yaml', /summary: .*/, 'summary: A world-class rockstar, rated 3/5.'),
    ...changed(
      'tracks/track-0/level-0-1.yaml',
      /notThis: .*/,
      'notThis: Ask ann.smith@example.com about $20,000.',
    ),
    ...changed('competencies/competency-3.yaml', /definition: .*/, 'definition: TODO'),
    ...changed('activities/activity-7.mdx', /risk: .*/, 'risk: "See [this](level/nowhere)."'),
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a large folder is checked in two threads, and what is found is the same', {
  timeout: 60_000,
}, async () => {
  const { problems, counts } = await checkFolder(folder, { today });
  expect(counts).toMatchObject({ files: 1600 });
  expect(problems.map(({ check }) => check)).toEqual(
    expect.arrayContaining([
      'links-lead-somewhere',
      'nothing-secret-gets-out',
      'people-stay-private',
      'placeholders-are-filled',
      'words-name-an-act',
    ]),
  );
  expect(problems).toEqual((await reviewFolder(folder, { today })).problems);
});

test('a thread that cannot judge says nothing', { timeout: 60_000 }, async () => {
  const thread = secondThread(4);
  await thread.readFiles(folder, paths);
  thread.judgeTexts([{ kind: 'level', id: 'a', file: 'a.yaml' } as Entry], { today });
  expect(await thread.problemsOfTexts()).toBeUndefined();
});

test('files come in their order, whoever read them', { timeout: 60_000 }, async () => {
  const thread = secondThread(4);
  const alone = readEach(folder, paths);
  expect(await thread.readFiles(folder, paths)).toEqual(alone);
  await thread.end();
  expect(await secondThread(1).readFiles(folder, paths)).toEqual(alone);
});

test('what a thread took and did not bring is read after all', () => {
  const reading = sharedReading(folder, paths);
  Atomics.add(reading.taken, 0, 3);
  const own = readInTurns(reading);
  expect(own.has(2)).toBe(false);
  expect(joinParts(reading, own, new Map())).toEqual(readEach(folder, paths));
});
