import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeFile } from '../../../src/disk/edit/change-file.ts';
import { writeFiles } from '../../../src/disk/edit/write-files.ts';
import { contentFolder } from '../content-folder.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('files are changed, made and taken away together', async () => {
  const folder = contentFolder({ 'glossary.yaml': 'terms: []\n' });
  await writeFiles(folder, [
    { path: 'framework.yaml', before: 'name: Northwind\n', after: 'name: Southwind\n' },
    { path: 'tracks/a/b.yaml', before: undefined, after: 'title: B\n' },
    { path: 'glossary.yaml', before: 'terms: []\n', after: undefined },
  ]);
  expect(read(folder, 'framework.yaml')).toBe('name: Southwind\n');
  expect(read(folder, 'tracks/a/b.yaml')).toBe('title: B\n');
  expect(readdirSync(folder).sort()).toEqual(['framework.yaml', 'tracks']);
});

test('where one file was changed in the meantime, none is written', async () => {
  const folder = contentFolder({ 'glossary.yaml': 'terms: []\n' });
  const writing = writeFiles(folder, [
    { path: 'framework.yaml', before: 'name: Northwind\n', after: 'name: Southwind\n' },
    { path: 'glossary.yaml', before: 'terms: [a]\n', after: 'terms: []\n' },
  ]);
  await expect(writing).rejects.toThrow(
    '`glossary.yaml` was changed by somebody else in the meantime. Nothing was written; run the command again.',
  );
  expect(read(folder, 'framework.yaml')).toBe('name: Northwind\n');
});

test('where one file cannot be put in place, those before it are put back', async () => {
  const folder = contentFolder();
  mkdirSync(join(folder, 'guides/a.mdx'), { recursive: true });
  const writing = writeFiles(folder, [
    { path: 'framework.yaml', before: 'name: Northwind\n', after: 'name: Southwind\n' },
    { path: 'tracks/a/b.yaml', before: undefined, after: 'title: B\n' },
    // The file is a folder, which cannot be replaced.
    { path: 'guides/a.mdx', before: undefined, after: 'text' },
  ]);
  await expect(writing).rejects.toThrow();
  expect(read(folder, 'framework.yaml')).toBe('name: Northwind\n');
  expect(existsSync(join(folder, 'tracks/a/b.yaml'))).toBe(false);
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.new'))).toEqual(
    [],
  );
});

test('permissions and links stay', async () => {
  const folder = contentFolder({ 'glossary.yaml': 'terms: []\n' });
  symlinkSync('framework.yaml', join(folder, 'link.yaml'));
  chmodSync(join(folder, 'framework.yaml'), 0o640);
  await writeFiles(folder, [{ path: 'link.yaml', before: 'name: Northwind\n', after: 'name: Southwind\n' }]);
  expect(read(folder, 'framework.yaml')).toBe('name: Southwind\n');
  expect(statSync(join(folder, 'framework.yaml')).mode & 0o777).toBe(0o640);
});

test('a byte order mark stays', () => {
  const folder = contentFolder();
  writeFileSync(join(folder, 'framework.yaml'), '\ufeffname: Northwind\n');
  expect(changeFile(folder, 'framework.yaml', [{ do: 'set', path: ['name'], value: 'B' }])).toEqual({
    path: 'framework.yaml',
    before: '\ufeffname: Northwind\n',
    after: '\ufeffname: B\n',
  });
  expect(
    changeFile(folder, 'framework.yaml', [{ do: 'set', path: ['name'], value: 'Northwind' }]),
  ).toBeUndefined();
});
