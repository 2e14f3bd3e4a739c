import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseYaml, readEvents } from '../../src/disk/parse/parse-yaml.ts';
import { plainYaml } from '../../src/disk/parse/plain-yaml.ts';
import { yamlOf } from '../../src/disk/parse/yaml-of.ts';
import { pieces } from './pieces.ts';

const expected = (text: string) => ({ data: load(text, { schema: CORE_SCHEMA }) });

const paths = ['content', 'examples']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.(yaml|mdx)$/.test(path));
const yamlAt = (path: string): string => yamlOf(path, readFileSync(path, 'utf8'));

test.each(paths)('%s is read as the reader of YAML does', (path) => {
  const text = yamlAt(path);
  expect(JSON.stringify(parseYaml(text))).toBe(JSON.stringify(expected(text)));
});

test('nearly all files are written so plainly that the reader of YAML is not asked', () => {
  const plain = paths.filter((path) => plainYaml(yamlAt(path)));
  expect(plain.length).toBeGreaterThan(0.95 * paths.length);
});

const words = [
  'null',
  'Null',
  'nULL',
  '~',
  'true',
  'TRUE',
  'tRue',
  'yes',
  'no',
  '1',
  '0x1f',
  '1.0',
  '.inf',
  '-.nan',
];
const signs = [
  '',
  ' ',
  'a',
  'Note',
  '2027-01-31',
  '- ',
  ': ',
  '#',
  '"',
  "'",
  '\n',
  '|',
  '>',
  '  b',
  '012',
  '1e3',
  '+3',
];
const word = fc.oneof(fc.constantFrom(...words, ...signs), fc.string());
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.constantFrom(null, true, false, 0.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('a', '1', 'title', 'true'), fc.string()), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

test('whatever is written as YAML is read as the reader of YAML does', () => {
  fc.assert(
    fc.property(value, (data) => {
      const text = dump(data);
      const found = plainYaml(text);
      if (found) expect(found).toEqual(expected(text));
      if (text.trim() !== '') expect(parseYaml(text)).toEqual({ data });
    }),
    { numRuns: 1000 },
  );
});

const plain = `title: A file
list:
  - one
  - two: 3
    three: "x"
also: { a: 1, b: [x, y] }
text: >-
  one
  two

  three
# A comment
nested:
  1:
    a: b
  2: c
last:
- x
- y
`;
const broken = fc.constantFrom(
  ...[...pieces, ...words, ' ', '\n\n', '\n  ', '#', ':', '-', '>-\n', '{}', '[]', 'a: ', ','],
);
const somewhere = fc.nat({ max: plain.length });

test('a plain text that was broken anywhere is left to the reader of YAML, or read as it does', () => {
  const asRead = (text: string): unknown => {
    try {
      readEvents(text);
      return expected(text);
    } catch {
      return undefined;
    }
  };
  expect(plainYaml(plain)).toEqual(expected(plain));
  fc.assert(
    fc.property(fc.array(fc.tuple(somewhere, fc.nat({ max: 2 }), broken), { maxLength: 3 }), (breaks) => {
      const text = breaks.reduce(
        (before, [at, left, piece]) => before.slice(0, at) + piece + before.slice(at + left),
        plain,
      );
      const found = plainYaml(text);
      if (found) expect(found).toEqual(asRead(text));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [
    'words that stand for something',
    'a: [null, NULL, nUll, ~, true, False, yes, no, on, Null thing, trueish]',
  ],
  [
    'numbers',
    'a: [1, 012, 0x1f, 0o17, +3, 0, 1.50, 1e3, .5, .inf, 1_000, 12:30, 2027-01-31]\n1: 2.0\nb:\n  10: \u22121',
  ],
  ['texts', `a: "b, c"\nb: 'it is'\nc: it's not:so#1\nd: >-\n  two\n  three\n\n  four\n\n\ne: >-\n  end`],
  ['empty brackets', 'a: ""\nc: []\nd: {}\ne: { f: [ ] }'],
  ['lists beside their names', 'a:\n- b\n-   c: 1\n    d: 2\n- e\nf: g'],
  ['a list', '- a\n- b: c\n'],
])('reads %s', (_, text) => {
  expect(plainYaml(text)).toEqual(expected(text));
});

test.each([
  ['no value', 'a:\nb: { c: }'],
  ['escapes', 'a: "b\\n\\u00e9"'],
  ['a doubled mark', "b: 'it''s'"],
  ['the end of a text', 'a: |+\n  one\n\nb: >\n  two\n'],
  ['a text on several lines', 'e: five\n  six\n'],
  ['fields that are no texts', '02: b\ntrue: c\n~: d\n"1.0": e'],
  ['brackets on several lines', 'a: [b,\n  c]'],
  ['a single value', 'a'],
  ['a comment behind a value', 'a: b # c'],
  ['spaces on empty lines of a text', 'a: >-\n  b\n \n  c\n'],
  ['an indented text in a text', 'a: >-\n  b\n    c\n  d\n'],
  ['a sign of two units', 'a: 😀'],
])('leaves %s to the reader of YAML', (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
  expect(parseYaml(text)).toEqual(expected(text));
});

test.each([
  ['a field twice', 'a: 1\na: 2'],
  ['one number twice', '1: a\n"1": b'],
  ['an anchor and an alias', 'a: &b 1\nc: *b'],
  ['a tag', 'a: !!str 1'],
  ['merged fields', '<<: { a: 1 }'],
  ['a name that is none', '__proto__: 1'],
  ['a list as a name', '? [a]\n: 1'],
  ['two documents', 'a: 1\n---\nb: 2'],
  ['nothing at all', '# a\n'],
  ['a tab', 'a:\n\tb: 1'],
  ['a text that goes on behind its end', 'a: "b" c'],
  ['a field further in than those before it', 'a: 1\n  b: 2'],
  ['brackets in brackets without end', `a: ${'['.repeat(100_000)}`],
  ['fields in fields without end', Array.from({ length: 101 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
])('leaves %s to others', (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});
