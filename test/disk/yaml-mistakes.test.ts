import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder } from './content-folder.ts';

/** What is said, and of which texts: each with the line and the column at which it is said. */
interface Mistakes {
  message: string;
  hint: string;
  texts: readonly (readonly [text: string, line: number, column: number])[];
}

const inLayout: readonly Mistakes[] = [
  {
    message: 'A tab stands at the beginning of this line, where YAML takes only spaces.',
    hint: 'Put spaces in its place, two for each step inwards.',
    texts: [
      ['title: Discovery\n\tgroup: selling\n', 2, 1],
      ['facts:\n\tlabel: a\n', 2, 1],
      ['definition: >-\n\ttext\n', 2, 1],
      ['facts:\n  - label: a\n  \tunit: b\n', 3, 3],
      ['title: a\r\n\tgroup: b\r\n', 2, 1],
    ],
  },
  {
    message: 'A space is missing after `title:`.',
    hint: 'Write it as `title: …`.',
    texts: [
      ['title:Discovery\ngroup: a\n', 1, 7],
      ['order: 1\ntitle:"Discovery"\ngroup: a\n', 2, 7],
    ],
  },
  {
    message: 'A space is missing after `-`.',
    hint: 'Write it as `- …`.',
    texts: [['aliases:\n- one\n-two\n', 3, 2]],
  },
  {
    message: 'This line is not a field: it has no colon with a space after it.',
    hint: 'Write `name: value`. If the line continues the text above, indent it by two spaces more.',
    texts: [
      ['Discovery\ntitle: a\n', 1, 1],
      ['title: a\ngroup selling\norder: 1\n', 2, 1],
      ['title: a\ngroup\n', 2, 1],
      ['definition: first line\nsecond line\norder: 1\n', 2, 1],
      ['definition: >\ntext\norder: 1\n', 2, 1],
      ['https://example.com\ntitle: a\n', 1, 1],
    ],
  },
  {
    message: 'This line is not indented like the lines that it belongs to.',
    hint: 'Let fields and entries that stand side by side begin in the same column, and parts of a field two spaces further in.',
    texts: [
      ['title: a\n  group: b\n', 2, 3],
      ['  title: a\ngroup: b\n', 2, 1],
      ['title: a\n# why\n group: b\n', 3, 2],
      ['facts:\n  label: a\n unit: b\n', 3, 2],
      ['aliases:\n  - a\n - b\n', 3, 2],
      ['facts:\n  - label: a\n    unit: b\n   value: c\n', 4, 4],
      ['definition: |\n  a\n b\norder: 1\n', 3, 2],
    ],
  },
  {
    message: 'A list begins on the line below the name of its field.',
    hint: 'Move the entry down. If it is a text that begins with `-`, put it in quotation marks.',
    texts: [['aliases: - a\n', 1, 10]],
  },
  {
    message: 'An entry of a list stands here, where the file goes on with a field.',
    hint: 'Put it below the name of its field, such as `levels:`, or remove the dash.',
    texts: [['title: a\n- b\n', 2, 1]],
  },
  {
    message: 'A field stands here, where the file goes on with the list above.',
    hint: 'Give the list a name, such as `levels:`, and indent its entries by two spaces.',
    texts: [['- a\ntitle: b\n', 2, 1]],
  },
];

const quoteIt = "Put the whole text between two `'`, or begin it with another sign.";

const inValues: readonly Mistakes[] = [
  {
    message: 'A text that holds a colon with a space after it needs quotation marks.',
    hint: 'Put the whole text in quotation marks.',
    texts: [
      ['title: Discovery: the art\n', 1, 8],
      ['title: Discovery:\n  the art\n', 1, 8],
      ['facts:\n  - label: a: b\n', 2, 12],
    ],
  },
  {
    message: 'The quotation mark that opens here is not closed.',
    hint: 'Put the same mark at the end of the text.',
    texts: [
      ['title: "Discovery\norder: 1\n', 1, 8],
      ["order: 1\ntitle: 'Discovery\n", 2, 8],
      ['"title', 1, 1],
    ],
  },
  {
    message: 'A text goes on after its closing quotation mark.',
    hint: 'Put the whole text in quotation marks. Inside them, write `\\"` for `"`.',
    texts: [
      ['title: "Say "no" early"\n', 1, 14],
      ['title: "No" is an answer\n', 1, 13],
      ['title: "a"#b\n', 1, 11],
    ],
  },
  {
    message: 'A text goes on after its closing quotation mark.',
    hint: "Put the whole text in quotation marks. Inside them, write `''` for `'`.",
    texts: [["title: 'It's theirs'\n", 1, 12]],
  },
  {
    message: '`\\s` means nothing between double quotation marks.',
    hint: 'Write `\\\\` for a backslash, or put the text between single quotation marks.',
    texts: [['title: "C:\\sales"\n', 1, 11]],
  },
  {
    message: 'A text that begins with `*` needs quotation marks.',
    hint: quoteIt,
    texts: [
      ['title: *Important* things\n', 1, 8],
      ['aliases:\n  - **bold** words\n', 2, 5],
      ['title: *\n', 1, 8],
    ],
  },
  {
    message: 'A text that begins with `@` needs quotation marks.',
    hint: quoteIt,
    texts: [
      ['owner: @sales\n', 1, 8],
      ['aliases: [a, @b]\n', 1, 14],
    ],
  },
  {
    message: 'A text that begins with a backtick needs quotation marks.',
    hint: quoteIt,
    texts: [['title: `a`\n', 1, 8]],
  },
  {
    message: 'A text that begins with `%` needs quotation marks.',
    hint: quoteIt,
    texts: [['title: %a\n', 1, 8]],
  },
  {
    message: 'A text that begins with `!` needs quotation marks.',
    hint: quoteIt,
    texts: [['title: !a! b\n', 1, 8]],
  },
  {
    message: 'A text that begins with `{` needs quotation marks.',
    hint: quoteIt,
    texts: [['title: {name} decides\n', 1, 8]],
  },
  {
    message: 'A text that begins with `[` needs quotation marks.',
    hint: quoteIt,
    texts: [
      ['title: [A] title\n', 1, 8],
      ['links:\n  - [a](b)\n', 2, 5],
    ],
  },
  {
    message: 'A text that begins with `]` needs quotation marks.',
    hint: quoteIt,
    texts: [['title: ]\n', 1, 8]],
  },
  {
    message: 'A text that begins with `,` needs quotation marks.',
    hint: quoteIt,
    texts: [['title: ,a\n', 1, 8]],
  },
  {
    message: 'The bracket that opens here is not closed.',
    hint: 'Put a `]` where it ends. If it belongs to a text, put the whole text in quotation marks.',
    texts: [
      ['aliases: [a, b\norder: 1\n', 1, 10],
      ['aliases: [a, [b], c\norder: 1\n', 1, 10],
    ],
  },
  {
    message: 'The bracket that opens here is not closed.',
    hint: 'Put a `}` where it ends. If it belongs to a text, put the whole text in quotation marks.',
    texts: [['facts: {label: a\norder: 1\n', 1, 8]],
  },
  {
    message: 'Nothing stands before this comma.',
    hint: 'Remove it, or write the entry before it.',
    texts: [['aliases: [a,,b]\n', 1, 13]],
  },
  {
    message: 'A comma is missing before this entry.',
    hint: 'Put a comma between two entries.',
    texts: [['aliases: ["a" "b"]\n', 1, 15]],
  },
  {
    message: 'After `|` or `>`, the text begins on the next line.',
    hint: 'Move the text down and indent it by two spaces more than the name of its field.',
    texts: [['definition: |text\n  more\n', 1, 14]],
  },
  {
    message: 'From here on, the file cannot be read as YAML.',
    hint: 'Look at the indentation, the quotation marks and the colons of this line and of the line above.',
    texts: [
      ['facts: {label: a}}\n', 1, 18],
      ['%FOO\ntitle: a\n', 2, 1],
    ],
  },
];

const cases = [...inLayout, ...inValues].flatMap(({ message, hint, texts }) =>
  texts.map(([text, line, column]) => ({
    text: JSON.stringify(text),
    written: text,
    line,
    column,
    message,
    hint,
  })),
);

describe('the first mistake in YAML is named', () => {
  it.each(cases)('$text: $message', async ({ written, line, column, message, hint }) => {
    const file = 'competencies/discovery.yaml';
    expect((await readContent(contentFolder({ [file]: written }))).problems).toEqual([
      {
        check: 'yaml-is-well-formed',
        severity: 'error',
        file,
        path: [],
        position: { line, column },
        message,
        hint,
      },
    ]);
  });

  it.each(cases)(
    '$text: also in front matter, one line further down',
    async ({ written, line, column, message, hint }) => {
      const file = 'guides/discovery.mdx';
      const folder = contentFolder({ [file]: `---\n${written.replace(/(?<!\n)$/, '\n')}---\nText.\n` });
      expect((await readContent(folder)).problems).toEqual([
        {
          check: 'yaml-is-well-formed',
          severity: 'error',
          file,
          path: [],
          position: { line: line + 1, column },
          message,
          hint,
        },
      ]);
    },
  );
});
