import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder, emptyFolder } from './content-folder.ts';

it('reads every file that the model knows, in the order of the paths', async () => {
  const folder = contentFolder({
    'tracks/sales/track.mdx': '---\ntitle: Sales\n---\n\nThe work.\n',
    'tracks/sales/closer.yaml': 'title: Closer\n',
    'competencies/discovery.yaml': 'title: Discovery\n',
    'translations/de/competencies/discovery.yaml': 'title: Bedarf klären\n',
    'glossary.yaml': 'terms: []\n',
    'media/map.svg': '<svg/>',
    'media/people/team.png': new Uint8Array([137, 80, 78, 71, 0]),
  });
  expect(await readContent(folder)).toEqual({
    content: {
      files: [
        { path: 'competencies/discovery.yaml', data: { title: 'Discovery' } },
        { path: 'framework.yaml', data: { name: 'Northwind' } },
        { path: 'glossary.yaml', data: { terms: [] } },
        { path: 'tracks/sales/closer.yaml', data: { title: 'Closer' } },
        {
          path: 'tracks/sales/track.mdx',
          data: { title: 'Sales' },
          body: { text: '\nThe work.\n', line: 4, elements: [], links: [] },
        },
        { path: 'translations/de/competencies/discovery.yaml', data: { title: 'Bedarf klären' } },
      ],
      unreadable: [],
      media: ['media/map.svg', 'media/people/team.png'],
    },
    problems: [],
  });
});

it('passes over README.md and what begins with a dot, wherever it is', async () => {
  const folder = contentFolder({
    'README.md': 'About.',
    '.DS_Store': new Uint8Array([0]),
    '.git/config': 'x',
    'tracks/README.md': 'About tracks.',
    'competencies/.draft.yaml': ':',
  });
  const { content, problems } = await readContent(folder);
  expect(content.files.map(({ path }) => path)).toEqual(['framework.yaml']);
  expect(problems).toEqual([]);
});

const dataOf = async (text: string | Uint8Array) => {
  const { content, problems } = await readContent(contentFolder({ 'glossary.yaml': text }));
  expect(problems).toEqual([]);
  return content.files.find(({ path }) => path === 'glossary.yaml')?.data;
};

it('reads values as what they say, and dates as text', async () => {
  const text = [
    'date: 2027-01-01',
    'time: 12:30',
    'yes: yes',
    'on: true',
    'nothing:',
    'huge: 123456789012345678901234567890',
    'beyond: 1e999',
    'endless: .inf',
    'none: .nan',
    'octal: 0o17',
  ];
  expect(await dataOf(text.join('\n'))).toEqual({
    date: '2027-01-01',
    time: '12:30',
    yes: 'yes',
    on: true,
    nothing: null,
    huge: 1.2345678901234568e29,
    beyond: '1e999',
    endless: Number.POSITIVE_INFINITY,
    none: Number.NaN,
    octal: 15,
  });
});

it('reads keys as texts, and never as something inherited', async () => {
  const data = await dataOf('1: a\ntrue: b\n2027-01-01: c\nconstructor: d\ntoString: e\n');
  expect(data).toEqual({ 1: 'a', true: 'b', '2027-01-01': 'c', constructor: 'd', toString: 'e' });
});

it('leaves what is not a mapping to the check of the shape', async () => {
  expect(await dataOf('- a\n- b\n')).toEqual(['a', 'b']);
  expect(await dataOf('just text\n')).toBe('just text');
  expect(await dataOf('---\n')).toBe(null);
});

it('reads Windows line ends and a byte order mark like their absence', async () => {
  const text = 'terms:\r\n  - id: acv\r\n    meaning: |\r\n      One\r\n      two\r\n';
  const plain = await dataOf(text.replaceAll('\r', ''));
  expect(await dataOf(text)).toEqual(plain);
  expect(await dataOf(`\ufeff${text}`)).toEqual(plain);
});

it('counts lines and columns alike with Windows line ends and a byte order mark', async () => {
  const text = '---\ntitle: a\n---\n\nSee [b](c).\n\n<Card level="d" />\n';
  const bodyOf = async (written: string) => {
    const { content } = await readContent(contentFolder({ 'guides/a.mdx': written }));
    return content.files.find(({ path }) => path === 'guides/a.mdx')?.body;
  };
  const card = { name: 'Card', attributes: { level: 'd' }, line: 7, column: 1 };
  const link = { url: 'c', isPicture: false, line: 5, column: 5 };
  expect(await bodyOf(text)).toEqual({
    text: text.slice(17),
    line: 4,
    elements: [{ ...card, range: { start: 14, end: 32 } }],
    links: [{ ...link, range: { start: 5, end: 11 } }],
  });
  const windows = text.replaceAll('\n', '\r\n');
  expect(await bodyOf(`\ufeff${windows}`)).toEqual({
    text: windows.slice(20),
    line: 4,
    elements: [{ ...card, range: { start: 17, end: 35 } }],
    links: [{ ...link, range: { start: 6, end: 12 } }],
  });
});

const missing = (message: string, hint: string) => ({
  content: { files: [], unreadable: [], media: [] },
  problems: [
    {
      check: 'framework-is-there',
      severity: 'error',
      file: 'framework.yaml',
      path: [],
      position: { line: 1, column: 1 },
      message,
      hint,
    },
  ],
});

it('says so where there is no content folder', async () => {
  const folder = join(emptyFolder(), 'content');
  const hint =
    'Name the folder that holds `framework.yaml` with `--content`, or begin one with `npm run new -- framework ../careers`.';
  expect(await readContent(folder)).toEqual(missing(`There is no content folder \`${folder}\`.`, hint));
  writeFileSync(folder, '');
  expect(await readContent(folder)).toEqual(missing(`The content folder \`${folder}\` is a file.`, hint));
});

it('says so where the folder holds no framework', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'competencies'));
  const hint = 'Create it with a `name` in it, or name the folder that holds it.';
  expect(await readContent(folder)).toEqual(
    missing('The content folder holds no file `framework.yaml`.', hint),
  );
});

it('does not call a framework file missing that is there and cannot be read', async () => {
  for (const text of ['', 'name: "open']) {
    const { content, problems } = await readContent(contentFolder({ 'framework.yaml': text }));
    expect(content.unreadable).toEqual(['framework.yaml']);
    expect(problems).toHaveLength(1);
  }
});
