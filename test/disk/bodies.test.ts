import { expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder } from './content-folder.ts';

/** The body begins on line 4. */
async function bodyOf(text: string) {
  const { content, problems } = await readContent(
    contentFolder({ 'guides/a.mdx': `---\ntitle: a\n---\n${text}` }),
  );
  expect(problems).toEqual([]);
  const body = content.files.find(({ path }) => path === 'guides/a.mdx')?.body;
  expect(body?.text).toBe(text);
  return { elements: body?.elements.map(withoutRange), links: body?.links.map(withoutRange) };
}

/** Where each part stands in the text is the matter of one test below. */
const withoutRange = <Part extends { range?: unknown }>({ range: _, ...part }: Part) => part;

it('knows where in the text of the body its parts stand, with all that they hold', async () => {
  const text = `Über 😀 <Audience only="internal">[a](one)</Audience>.\r\n\r\n<Audience only="managers">\r\n\r\n- b\r\n\r\n</Audience>\r\n`;
  const { content } = await readContent(
    contentFolder({ 'guides/a.mdx': `---\r\ntitle: ü\r\n---\r\n${text}` }),
  );
  const { elements = [], links = [] } = content.files.find(({ path }) => path === 'guides/a.mdx')?.body ?? {};
  expect([...elements, ...links].map(({ range }) => text.slice(range?.start, range?.end))).toEqual([
    '<Audience only="internal">[a](one)</Audience>',
    '<Audience only="managers">\r\n\r\n- b\r\n\r\n</Audience>',
    '[a](one)',
  ]);
});

it('lists components with their attributes, and those inside others', async () => {
  const text = `One <Level id="closer" compact /> two.

<Aside only="managers" title='A &amp; B "C"'>
  - <Level id="director" /> and *<Term id="acv">value</Term>*
</Aside>
`;
  expect(await bodyOf(text)).toEqual({
    elements: [
      { name: 'Level', attributes: { id: 'closer', compact: true }, line: 4, column: 5 },
      { name: 'Aside', attributes: { only: 'managers', title: 'A & B "C"' }, line: 6, column: 1 },
      { name: 'Level', attributes: { id: 'director' }, line: 7, column: 5 },
      { name: 'Term', attributes: { id: 'acv' }, line: 7, column: 34 },
    ],
    links: [],
  });
});

it('lists elements of HTML, and passes over fragments', async () => {
  expect(await bodyOf('<>\n  <kbd>a</kbd>\n</>\n')).toEqual({
    elements: [{ name: 'kbd', attributes: {}, line: 5, column: 3 }],
    links: [],
  });
});

it('lists links and pictures, however they are written', async () => {
  const text = `[a](one "Title") ![b](two.png) [![c](three.png)](four)

- https://example.com/five
- [six][ref] and ![seven][Ref] and [ref]

<a href="eight">h</a> <img src="nine.png" alt="" /> <a name="none">n</a>

[ref]: ten
[ref]: eleven
[unused]: twelve
`;
  const link = (url: string, line: number, column: number, isPicture = false) => ({
    url,
    isPicture,
    line,
    column,
  });
  expect((await bodyOf(text)).links).toEqual([
    link('one', 4, 1),
    link('two.png', 4, 18, true),
    link('four', 4, 32),
    link('three.png', 4, 33, true),
    link('https://example.com/five', 6, 3),
    link('ten', 7, 3),
    link('ten', 7, 18, true),
    link('ten', 7, 36),
    link('eight', 9, 1),
    link('nine.png', 9, 23, true),
  ]);
});

it('finds links in tables, footnotes and components', async () => {
  const text = 'One[^1].\n\n| [a](one) |\n|---|\n| b |\n\n[^1]: See [c](two).\n\n<Aside>[d](three)</Aside>\n';
  expect((await bodyOf(text)).links).toEqual([
    { url: 'one', isPicture: false, line: 6, column: 3 },
    { url: 'two', isPicture: false, line: 10, column: 11 },
    { url: 'three', isPicture: false, line: 12, column: 8 },
  ]);
});

it.each([
  ['a sample of code', '`{a}` and\n\n```js {1}\nimport a from "b";\n\nexport {a}\n```\n'],
  ['comments', '{/* {a} */}\n\nOne {/* b */} two\n\n{\n/* c */\n}\n'],
  ['escaped signs', '\\{a\\} and \\<b and 1 \\\\ 2\n'],
  [
    'a word that begins code elsewhere',
    'We\nimport goods, and importing is work.\n\nImport duties rise. Exports do not.\n',
  ],
  ['braces that close nothing', 'a } b\n'],
  ['a sign for private use', '\ue000 a \ue000\n'],
])('takes %s for prose', async (_, text) => {
  expect(await bodyOf(text)).toEqual({ elements: [], links: [] });
});

it('keeps braces in attributes and addresses as they are', async () => {
  expect(await bodyOf('<Card title="{a}" />\n\n[b](c{d})\n')).toEqual({
    elements: [{ name: 'Card', attributes: { title: '{a}' }, line: 4, column: 1 }],
    links: [{ url: 'c{d}', isPicture: false, line: 6, column: 1 }],
  });
});

it('reads on where a body holds code, without elements that might belong to it', async () => {
  const { content } = await readContent(
    contentFolder({ 'guides/a.mdx': '---\ntitle: a\n---\n<Card /> {b}\n' }),
  );
  expect(content.files.find(({ path }) => path === 'guides/a.mdx')).toEqual({
    path: 'guides/a.mdx',
    data: { title: 'a' },
    body: { text: '<Card /> {b}\n', line: 4, elements: [], links: [] },
  });
  expect(content.unreadable).toEqual([]);
});

it('reads a file without a body', async () => {
  expect(await bodyOf('')).toEqual({ elements: [], links: [] });
});
