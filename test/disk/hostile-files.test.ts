import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder, emptyFolder } from './content-folder.ts';

const file = 'competencies/discovery.yaml';

const problem = (check: string, message: string, hint: string, line = 1, column = 1, of = file) => ({
  check,
  severity: 'error',
  file: of,
  path: [],
  position: { line, column },
  message,
  hint,
});

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

const utf16 = problem(
  'files-are-text',
  'The file is saved as UTF-16, but has to be UTF-8.',
  'Open it in an editor and save it with the encoding UTF-8.',
);
const otherEncoding = (line: number, column: number) =>
  problem(
    'files-are-text',
    'From here on, the file is not saved as UTF-8.',
    'Open it in an editor, see to it that all letters look right, and save it with the encoding UTF-8.',
    line,
    column,
  );
const binary = (line: number, column: number) =>
  problem(
    'files-are-text',
    'The file holds bytes that no text has.',
    'Put a text file in its place, saved as UTF-8.',
    line,
    column,
  );
const invisible = (name: string, line: number, column: number) =>
  problem(
    'files-are-text',
    `An invisible control character (${name}) stands here.`,
    'Remove it.',
    line,
    column,
  );
const empty = problem(
  'files-are-not-empty',
  'The file is empty.',
  'Write its fields, one on each line, or remove the file.',
);

it.each([
  ['UTF-16 with its low bytes first', bytes([0xff, 0xfe], [116, 0, 58, 0]), utf16],
  ['UTF-16 with its high bytes first', bytes([0xfe, 0xff], [0, 116, 0, 58]), utf16],
  ['UTF-16 without a mark', bytes([116, 0, 58, 0]), binary(1, 2)],
  ['Latin 1', bytes('title: a\ngroup: caf', [0xe9], '\n'), otherEncoding(2, 11)],
  ['half a letter at its end', bytes('title: ', [0xc3]), otherEncoding(1, 8)],
  ['half of a pair of code units', bytes('title: ', [0xed, 0xa0, 0x80], '\n'), otherEncoding(1, 8)],
  ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]), invisible('U+001A', 2, 1)],
  ['a zero in a text', bytes('title: a\ngroup: b', [0], 'c\n'), binary(2, 9)],
  ['an escape sequence', bytes('title: ', [0x1b], '[31mred\n'), invisible('U+001B', 1, 8)],
  ['a control character of two bytes', bytes('title: ', [0xc2, 0x9b], '\n'), invisible('U+009B', 1, 8)],
  [
    'old line ends',
    bytes('title: a\rgroup: b\r'),
    problem(
      'files-are-text',
      'This line ends in a way that only very old computers know.',
      'Save the file with line ends of the kind LF or CRLF.',
      1,
      9,
    ),
  ],
  ['nothing', bytes(), empty],
  ['spaces and empty lines', bytes('  \n\r\n\n'), empty],
  ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), empty],
  [
    'too much',
    bytes('title: a\n'.repeat(120_000)),
    problem(
      'files-are-of-a-sane-size',
      'The file holds 1,080,000 bytes, and 1,048,576 are the most that is read.',
      'Split it, or check that it is what it is called. Pictures belong in `media/`.',
    ),
  ],
])('refuses a file that holds %s', async (_, text, expected) => {
  const { content, problems } = await readContent(contentFolder({ [file]: text }));
  expect(problems).toEqual([expected]);
  expect(content.unreadable).toEqual([file]);
});

it('refuses an MDX file of more than 128 KiB, which the parser of the site takes long for', async () => {
  const guide = 'guides/long.mdx';
  const folder = contentFolder({ [guide]: `---\ntitle: a\n---\n${'a '.repeat(70_000)}` });
  expect((await readContent(folder)).problems).toEqual([
    problem(
      'files-are-of-a-sane-size',
      'The file holds 140,017 bytes, and 131,072 are the most that is read.',
      'Split it, or check that it is what it is called. Pictures belong in `media/`.',
      1,
      1,
      guide,
    ),
  ]);
});

it('follows links that stay inside the content folder', async () => {
  const folder = contentFolder({
    [file]: 'title: a\n',
    'translations/de/competencies/discovery.yaml': 'title: b\n',
  });
  symlinkSync('discovery.yaml', join(folder, 'competencies/listening.yaml'));
  symlinkSync('de', join(folder, 'translations/de-at'));
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(content.files.map(({ path, data }) => [path, data])).toEqual([
    [file, { title: 'a' }],
    ['competencies/listening.yaml', { title: 'a' }],
    ['framework.yaml', { name: 'Northwind' }],
    ['translations/de-at/competencies/discovery.yaml', { title: 'b' }],
    ['translations/de/competencies/discovery.yaml', { title: 'b' }],
  ]);
});

it('reads a content folder that is itself reached by a link', async () => {
  const folder = contentFolder();
  const link = join(emptyFolder(), 'content');
  symlinkSync(folder, link);
  expect((await readContent(link)).content.files.map(({ path }) => path)).toEqual(['framework.yaml']);
});

it('refuses links that lead out, nowhere or in circles', async () => {
  const outside = emptyFolder();
  writeFileSync(join(outside, 'secret.yaml'), 'title: secret\n');
  const folder = contentFolder({ 'media/a.svg': '<svg/>' });
  mkdirSync(join(folder, 'competencies'));
  const links = {
    'competencies/circle.yaml': 'circle.yaml',
    'competencies/gone.yaml': 'nothing.yaml',
    'competencies/out.yaml': join(outside, 'secret.yaml'),
    'competencies/up.yaml': '../../etc/passwd',
    'media/out': outside,
    'media/top': '..',
    activities: 'media',
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const { content, problems } = await readContent(folder);
  const said = (path: string, message: string, hint: string) =>
    problem('files-can-be-read', message, hint, 1, 1, path);
  const remove = 'Put the file itself here, or remove the link.';
  const leadsOut = [
    'This link leads out of the content folder.',
    'Put a copy of what it leads to in its place.',
  ] as const;
  expect(problems).toEqual([
    problem(
      'files-have-a-place',
      'No file of a framework belongs in this place, so it is not read.',
      'What belongs here is `activities/<activity>.mdx`.',
      1,
      1,
      'activities/a.svg',
    ),
    said('activities/out', ...leadsOut),
    said('activities/top', 'This link leads back to a folder that it is in.', 'Remove it.'),
    said('competencies/circle.yaml', 'This link leads back to itself.', remove),
    said('competencies/gone.yaml', 'This link leads to a file that is not there.', remove),
    said('competencies/out.yaml', ...leadsOut),
    said('competencies/up.yaml', 'This link leads to a file that is not there.', remove),
    said('media/out', ...leadsOut),
    said('media/top', 'This link leads back to a folder that it is in.', 'Remove it.'),
  ]);
  expect(content.files.map(({ path }) => path)).toEqual(['framework.yaml']);
  expect(content.media).toEqual(['media/a.svg']);
  expect(content.unreadable).toEqual(
    Object.keys(links)
      .filter((path) => path.startsWith('competencies/'))
      .sort(),
  );
});

it('follows one link to a folder on the way to a file, so that links cannot multiply', async () => {
  const folder = contentFolder({ 'media/one/a.svg': '<svg/>', 'media/two/b.svg': '<svg/>' });
  symlinkSync('../two', join(folder, 'media/one/next'));
  symlinkSync('one', join(folder, 'media/three'));
  const { content, problems } = await readContent(folder);
  expect(content.media).toEqual([
    'media/one/a.svg',
    'media/one/next/b.svg',
    'media/three/a.svg',
    'media/two/b.svg',
  ]);
  expect(problems).toEqual([
    problem(
      'files-can-be-read',
      'This link leads to a folder, and the folder that it is in is reached by a link as well.',
      'Link to one folder only, or put a copy in its place.',
      1,
      1,
      'media/three/next',
    ),
  ]);
});

it.skipIf(process.getuid?.() === 0)('refuses files and folders that may not be opened', async () => {
  const folder = contentFolder({ [file]: 'title: a\n', 'overlays/a.yaml': 'title: a\n' });
  chmodSync(join(folder, file), 0);
  chmodSync(join(folder, 'overlays'), 0);
  onTestFinished(() => chmodSync(join(folder, 'overlays'), 0o700));
  const hint = 'Change its permissions so that you may read it.';
  expect((await readContent(folder)).problems).toEqual([
    problem('files-can-be-read', 'This file may not be opened.', hint),
    problem('files-can-be-read', 'This folder may not be opened.', hint, 1, 1, 'overlays'),
  ]);
});

it('refuses what is neither a file nor a folder', async () => {
  const folder = contentFolder();
  mkdirSync(join(folder, 'competencies'));
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(join(folder, file), listening));
  expect((await readContent(folder)).problems).toEqual([
    problem('files-can-be-read', 'This is neither a file nor a folder.', 'Remove it.'),
  ]);
});
