import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readEvents } from '../../src/disk/parse/parse-yaml.ts';
import { plainData } from '../../src/disk/parse/plain-data.ts';
import { yamlOf } from '../../src/disk/parse/yaml-of.ts';

const read = (text: string) => plainData(text, readEvents(text));
const expected = (text: string) => ({ data: load(text, { schema: CORE_SCHEMA }) });

const paths = ['content', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);

test.each(paths.filter((path) => /\.(yaml|mdx)$/.test(path)))(
  '%s is read as the reader of YAML does',
  (path) => {
    const text = yamlOf(path, readFileSync(path, 'utf8'));
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(expected(text)));
  },
);

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
      const found = read(text);
      if (found) expect(found).toEqual(expected(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [
    'words that stand for something',
    'a: [null, NULL, nUll, ~, true, False, yes, no, on, Null thing, trueish]',
  ],
  ['numbers', 'a: [1, 012, 0x1f, 0o17, +3, -0, 1.50, 1e3, .5, .inf, -.INF, .nan, 1_000, 12:30, 2027-01-31]'],
  [
    'texts',
    `a: "b\\n\\u00e9"\nb: 'it''s'\nc: |+\n  one\n\nd: >-\n  two\n  three\n\n  four\ne: five\n  six\n`,
  ],
  ['nothing', 'a:\nb: ""\nc: []\nd: {}\ne: { f: }'],
  ['fields that are no texts', '1: a\n02: b\ntrue: c\n~: d\n"1.0": e'],
  ['a single value', 'a'],
])('reads %s', (_, text) => {
  expect(read(text)).toEqual(expected(text));
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
])('leaves %s to others', (_, text) => {
  expect(read(text)).toBeUndefined();
});
