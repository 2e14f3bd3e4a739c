import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Memory, memoryFolder, recall, remember } from '../../scripts/support/rendering/memory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const memory: Memory = new Map([
  [
    'de',
    {
      frame: 'abc',
      cells: Buffer.from('0123456789abcdef'),
      notes: new Map([
        ['levels/seller/index.html', { cells: Uint32Array.of(0), facts: [['day a.yaml', '']], digest: 'd' }],
      ]),
    },
  ],
]);

function aSite(): { out: string; folder: string } {
  const root = temporaryFolder();
  const out = path.join(root, 'dist');
  mkdirSync(out);
  return { out, folder: path.join(root, 'node_modules', '.cache', 'trellis') };
}

async function kept(): Promise<{ out: string; folder: string; file: string }> {
  const site = aSite();
  await remember(memory, site.out, site.folder);
  const [name = ''] = readdirSync(site.folder);
  return { ...site, file: path.join(site.folder, name) };
}

test('what is remembered of a site is recalled, and nothing of another', async () => {
  const { out, folder } = await kept();
  expect(await recall(out, folder)).toEqual(memory);
  expect(await recall(`${out}-2`, folder)).toEqual(new Map());
  expect(readdirSync(folder).length).toBe(1);
});

test('where nothing is remembered, nothing is recalled', async () => {
  const { out, folder } = aSite();
  expect(await recall(out, folder)).toEqual(new Map());
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, 150)],
  ['empty', (file) => truncateSync(file)],
  ['longer', (file) => appendFileSync(file, 'x')],
  ['of somebody else', (file) => writeFileSync(file, '{}\n')],
  ['no text', (file) => writeFileSync(file, Buffer.from([0, 255, 10, 1]))],
  [
    'of another format',
    (file) => writeFileSync(file, readFileSync(file, 'latin1').replace('"format":', '"format":9'), 'latin1'),
  ],
])('a memory that is %s is none', async (_, spoil) => {
  const { out, folder, file } = await kept();
  spoil(file);
  expect(await recall(out, folder)).toEqual(new Map());
});

test('what is remembered of sites that are gone is forgotten, with what a killed build left', async () => {
  const { out, folder, file } = await kept();
  const left = `${file}-0123abcd`;
  writeFileSync(left, 'half');
  utimesSync(left, 0, 0);
  await remember(memory, path.join(out, '../gone'), folder);
  await remember(memory, out, folder);
  expect(readdirSync(folder)).toEqual([path.basename(file)]);
});

test('a memory that cannot be written is no error', async () => {
  const { out } = aSite();
  const folder = path.join(out, 'file');
  writeFileSync(folder, '');
  await remember(memory, out, folder);
  expect(await recall(out, folder)).toEqual(new Map());
});

test('the memory lies with the packages of whoever calls, or nowhere', async () => {
  const root = temporaryFolder();
  expect(await memoryFolder(root)).toBe(undefined);
  writeFileSync(path.join(root, 'package.json'), '{}');
  expect(await memoryFolder(root)).toBe(undefined);
  mkdirSync(path.join(root, 'node_modules'));
  mkdirSync(path.join(root, 'deep', 'er'), { recursive: true });
  const folder = path.join(root, 'node_modules', '.cache', 'trellis');
  expect(await memoryFolder(root)).toBe(folder);
  expect(await memoryFolder(path.join(root, 'deep', 'er'))).toBe(folder);
});
