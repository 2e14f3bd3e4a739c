import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder } from './content-folder.ts';

interface Mistakes {
  check: string;
  message: string;
  hint: string;
  texts: readonly (readonly [text: string, line: number, column: number])[];
}

const file = 'guides/first-days.mdx';

const inFrontMatter: readonly Mistakes[] = [
  {
    check: 'mdx-is-well-formed',
    message: 'The file does not begin with front matter.',
    hint: 'Let the first line be `---`, followed by the fields, a second line `---` and the text.',
    texts: [
      ['# First days\n', 1, 1],
      ['+++\ntitle = "a"\n+++\n', 1, 1],
    ],
  },
  {
    check: 'mdx-is-well-formed',
    message:
      'The front matter has to begin in the first column of the first line, with nothing after the `---`.',
    hint: 'Let the first line be `---`, followed by the fields, a second line `---` and the text.',
    texts: [
      ['\n---\ntitle: a\n---\n', 1, 1],
      [' ---\ntitle: a\n---\n', 1, 1],
      ['--- # why\ntitle: a\n---\n', 1, 1],
    ],
  },
  {
    check: 'mdx-is-well-formed',
    message: 'The front matter that begins here is not closed.',
    hint: 'Put a line `---` below its last field.',
    texts: [
      ['---\ntitle: a\n\nText.\n', 1, 1],
      ['---\n', 1, 1],
    ],
  },
  {
    check: 'mdx-is-well-formed',
    message: 'This line of the front matter begins with `---`, but says more.',
    hint: 'Close the front matter with a line that is just `---`, and let no other line of it begin so.',
    texts: [
      ['---\ntitle: a\n--- text\n', 3, 1],
      ['---\r\ntitle: a\r\n-----\r\n', 3, 1],
    ],
  },
  {
    check: 'mdx-is-well-formed',
    message: 'The front matter holds no fields.',
    hint: 'Write fields such as `title: …` between the two lines of `---`, one on each line.',
    texts: [
      ['---\n---\nText.\n', 1, 1],
      ['---\n# later\n---\nText.\n', 1, 1],
    ],
  },
];

const noComponent = {
  check: 'mdx-is-well-formed',
  message: '`<` begins a component, but no component follows.',
  hint: 'Write `\\<` for the sign itself, `[text](address)` for a link, and `name="value"` for what a component is given.',
};
const endsNothing = {
  check: 'mdx-is-well-formed',
  hint: 'Remove it, or put both ends on lines of their own with empty lines between them and the text.',
};
const staysOpen = {
  check: 'mdx-is-well-formed',
  hint: 'Close it there, or write it with `/>` at its end if nothing stands in it.',
};
const tooDeep = {
  check: 'nesting-is-shallow',
  message: 'From here on, the parts of the body are nested more than 100 deep.',
  hint: 'Look for quotations, lists, brackets or components that are not closed.',
};
const braces = {
  check: 'mdx-computes-nothing',
  message: 'What stands in braces is code in MDX, and a body is prose.',
  hint: 'Write `\\{` and `\\}` for the signs themselves, and `{/* … */}` for a comment.',
};
const asText = { check: 'mdx-computes-nothing', hint: 'Write the value as a text, such as `name="value"`.' };
const imported = {
  check: 'mdx-imports-nothing',
  hint: 'Components are there without importing: remove the line. A sentence can begin with another word.',
};

/** The body begins on line 4. */
const inBody: readonly Mistakes[] = [
  {
    ...noComponent,
    texts: [
      ['A line with <b.\n', 4, 13],
      ['ü 😀 5 <6\n', 4, 8],
      ['One.\n\n<http://example.com>\n', 6, 1],
      ['One.\r\n\r\n<Card level=ae />\r\n', 6, 1],
      ['<Card level="ae>\n', 4, 1],
    ],
  },
  {
    check: 'mdx-is-well-formed',
    message: 'MDX has no comments that begin with `<!--`.',
    hint: 'Write the comment as `{/* … */}`.',
    texts: [['<!-- later -->\n', 4, 1]],
  },
  {
    ...staysOpen,
    message: '`<br>` is not closed in the part of the text in which it opens.',
    texts: [['One<br>\ntwo\n', 4, 4]],
  },
  {
    ...staysOpen,
    message: '`<Aside>` is not closed in the part of the text in which it opens.',
    texts: [
      ['<Aside>\n\ntext\n', 4, 1],
      ['text <Aside> more\n\n</Aside>\n', 4, 6],
      ['- <Aside>\n- </Aside>\n', 4, 3],
    ],
  },
  {
    ...endsNothing,
    message: '`</B>` closes nothing that opened in this part of the text.',
    texts: [['</B>\n', 4, 1]],
  },
  {
    ...endsNothing,
    message: '`</A>` closes nothing that opened in this part of the text.',
    texts: [['<A>\n*a\n</A>*\n', 6, 1]],
  },
  {
    check: 'mdx-is-well-formed',
    message: '`</A>` stands here while `<B>` is still open.',
    hint: 'Close first what was opened last.',
    texts: [['<A>\n<B>\n</A>\n', 6, 1]],
  },
  {
    ...tooDeep,
    texts: [
      [`One.\n\n${'> '.repeat(50_000)}a\n`, 6, 1],
      [`${'<A>'.repeat(30_000)}`, 4, 301],
      [`{${'['.repeat(100_000)}`, 4, 101],
      [Array.from({ length: 200 }, (_, index) => `${'  '.repeat(index)}- a\n`).join(''), 53, 101],
    ],
  },
  {
    ...braces,
    texts: [
      ['One {name} two\n', 4, 5],
      ['One.\r\n\r\nTwo {1 + 1}\r\n', 6, 5],
      ['{"a"}\n', 4, 1],
      ['{open\n', 4, 1],
      ['{/* open\n', 4, 1],
      ['{/* a */ b}\n', 4, 1],
      ['\\\\{name}\n', 4, 3],
      [`{${'a=>'.repeat(40_000)}1}\n`, 4, 1],
    ],
  },
  {
    ...asText,
    message: '`<Card>` is given `order` as code in braces, and a body is prose.',
    texts: [
      ['<Card order={1} />\n', 4, 1],
      ['One <Card level="ae"\n  order={`1`}>two</Card>\n', 4, 5],
    ],
  },
  {
    ...asText,
    message: '`<Card>` is given attributes as code in braces, and a body is prose.',
    texts: [['<Card {...all} />\n', 4, 1]],
  },
  {
    ...imported,
    message: 'A paragraph that begins with `import` is code in MDX, and a body is prose.',
    texts: [
      ['import Card from "./card.astro";\n\n<Card />\n', 4, 1],
      ['# Head\nimport Card from "./card.astro"\n', 5, 1],
      ['One.\n\nimport duties rise.\n', 6, 1],
    ],
  },
  {
    ...imported,
    message: 'A paragraph that begins with `export` is code in MDX, and a body is prose.',
    texts: [[`export const a = [\n\n${'1,\n\n'.repeat(20_000)}`, 4, 1]],
  },
];

const cases = (mistakes: readonly Mistakes[], before = '') =>
  mistakes.flatMap(({ texts, ...said }) =>
    texts.map(([text, line, column]) => ({
      ...said,
      text: JSON.stringify(text).slice(0, 60),
      written: before + text,
      position: { line, column },
    })),
  );

describe.each([
  ['front matter', cases(inFrontMatter)],
  ['a body', cases(inBody, '---\ntitle: a\n---\n')],
])('the first mistake in %s is named', (_, all) => {
  it.each(all)('$text: $message', async ({ check, written, position, message, hint }) => {
    const { problems } = await readContent(contentFolder({ [file]: written }));
    expect(problems).toEqual([{ check, severity: 'error', file, path: [], position, message, hint }]);
  });
});

it('names all that is code in a body', async () => {
  const folder = contentFolder({
    [file]: '---\ntitle: a\n---\nimport a\n\n{b} and\nexport c {d}\n\n[{e}](f)\n',
  });
  const { problems } = await readContent(folder);
  expect(problems.map(({ check, position }) => ({ check, ...position }))).toEqual([
    { check: 'mdx-imports-nothing', line: 4, column: 1 },
    { check: 'mdx-computes-nothing', line: 6, column: 1 },
    { check: 'mdx-computes-nothing', line: 7, column: 10 },
    { check: 'mdx-computes-nothing', line: 9, column: 2 },
  ]);
});

it('names mistakes in the fields and in the body of one file', async () => {
  const folder = contentFolder({ [file]: '---\ntitle: a\ntitle: b\n---\n</B>\n' });
  const { content, problems } = await readContent(folder);
  expect(problems.map(({ check, position }) => ({ check, ...position }))).toEqual([
    { check: 'yaml-is-well-formed', line: 3, column: 1 },
    { check: 'mdx-is-well-formed', line: 5, column: 1 },
  ]);
  expect(content.unreadable).toEqual([file]);
});
