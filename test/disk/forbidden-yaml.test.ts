import { expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder } from './content-folder.ts';

const file = 'competencies/discovery.yaml';

type Found = readonly [line: number, column: number, message: string, hint: string];

async function problemsOf(text: string, check = 'yaml-is-well-formed') {
  const { content, problems } = await readContent(contentFolder({ [file]: text }));
  expect(content.unreadable).toEqual([file]);
  return {
    problems,
    are: (...found: Found[]) =>
      expect(problems).toEqual(
        found.map(([line, column, message, hint]) => {
          return { check, severity: 'error', file, path: [], position: { line, column }, message, hint };
        }),
      ),
  };
}

const twice = (key: string, earlier: number) =>
  [
    `The field \`${key}\` is written a second time here; line ${earlier} has it already.`,
    'Keep one of the two.',
  ] as const;

const property = (written: string, kind: string, instead: string) =>
  [
    `\`${written}\` is ${kind}, which files of a framework do without.`,
    `If it is a text that begins with \`${written.charAt(0)}\`, put the whole text in quotation marks. ${instead}`,
  ] as const;

const anchor = (written: string) => property(written, 'an anchor', 'Else remove it.');
const alias = (written: string) => property(written, 'an alias', 'Else write the value out again.');
const tag = (written: string) => property(written, 'a tag', 'Else remove it.');

it('names every field that is written twice', async () => {
  const found = await problemsOf('title: a\ntitle: b\nfacts: {label: a, label: b}\norder: 1\ntitle: c\n');
  found.are([2, 1, ...twice('title', 1)], [3, 19, ...twice('label', 3)], [5, 1, ...twice('title', 1)]);
});

it('takes numbers and texts that read alike for the same name', async () => {
  const found = await problemsOf('descriptors:\n  1: a\n  "1": b\n  1.0: c\n');
  found.are([3, 3, ...twice('1', 2)], [4, 3, ...twice('1', 2)]);
});

it('names fields that are written twice in entries of lists', async () => {
  const found = await problemsOf('facts:\n  - label: a\n    label: b\n  - - unit: c\n      unit: d\n');
  found.are([3, 5, ...twice('label', 2)], [5, 7, ...twice('unit', 4)]);
});

it('refuses anchors and every use of them', async () => {
  const found = await problemsOf('title: &t Discovery\ngroup: *t\naliases: [*t]\n');
  found.are([1, 8, ...anchor('&t')], [2, 8, ...alias('*t')], [3, 11, ...alias('*t')]);
});

it('refuses an anchor that nothing uses, and an alias of no anchor', async () => {
  (await problemsOf('facts: &f\n  - label: a\n')).are([1, 8, ...anchor('&f')]);
  (await problemsOf('aliases:\n  - **bold**\n')).are([2, 5, ...alias('**bold**')]);
});

it('refuses aliases that would multiply without opening them', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
  );
  const { problems } = await problemsOf(`a0: &a0 [x]\n${lines.join('\n')}\n`);
  expect(problems).toHaveLength(1 + 3 * 40);
});

it('refuses tags', async () => {
  (await problemsOf('title: !!str 1\norder: !number 1\n')).are(
    [1, 8, ...tag('!!str')],
    [2, 8, ...tag('!number')],
  );
  (await problemsOf('title: !important\n')).are([1, 8, ...tag('!important')]);
  (await problemsOf('title: !<tag:example.com,2026:x> a\n')).are([1, 8, ...tag('!<tag:example.com,2026:x>')]);
});

it('refuses merged fields, whether an alias or a mapping is merged', async () => {
  const merged = [
    '`<<` merges fields from elsewhere, which files of a framework do without.',
    'Write the fields out where they belong.',
  ] as const;
  const found = await problemsOf('<<: {title: a}\nfacts:\n  <<: *x\n');
  found.are([1, 1, ...merged], [3, 3, ...merged], [3, 7, ...alias('*x')]);
});

it('refuses a field that would change what all mappings are', async () => {
  const refused = ['No field can be called `__proto__`.', 'Remove it.'] as const;
  const found = await problemsOf('__proto__: {title: a}\n"\\x5f_proto__": b\nfacts: [{__proto__: c}]\n');
  found.are([1, 1, ...refused], [2, 1, ...refused], [3, 10, ...refused]);
  expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
});

it('refuses lists and mappings as names of fields', async () => {
  const refused = [
    'The name of a field is a list or a mapping here, but has to be a text.',
    'If it is a text that begins with `[` or `{`, put it in quotation marks.',
  ] as const;
  (await problemsOf('? [a]\n: b\n')).are([1, 3, ...refused]);
  (await problemsOf('facts:\n  {name}: b\n')).are([2, 3, ...refused]);
});

it('refuses a second document, and the line that ends front matter elsewhere', async () => {
  const second = [
    'A second document begins here, but a file holds one.',
    'Remove the line that separates them, or move what follows into a file of its own.',
  ] as const;
  (await problemsOf('title: a\n---\ntitle: b\n')).are([2, 1, ...second]);
  (await problemsOf('---\ntitle: a\n---\n')).are([3, 1, ...second]);
  (await problemsOf('title: a\n...\ntitle: b\n')).are([2, 1, ...second]);
});

it('refuses nesting that could overflow a stack, however it is written', async () => {
  const deep = [
    'From here on, lists and fields are nested more than 100 deep.',
    'The fields of a framework nest about ten deep. Look for brackets or dashes that are not meant.',
  ] as const;
  const check = 'nesting-is-shallow';
  (await problemsOf(`title: ${'['.repeat(100_000)}`, check)).are([1, 107, ...deep]);
  (await problemsOf(`${'- '.repeat(100_000)}a\n`, check)).are([1, 201, ...deep]);
});

it('survives nesting after an earlier mistake', async () => {
  const found = await problemsOf(`title: @a\nfacts: ${'['.repeat(100_000)}\n`);
  found.are([
    1,
    8,
    'A text that begins with `@` needs quotation marks.',
    "Put the whole text between two `'`, or begin it with another sign.",
  ]);
});

it('refuses a file that holds only comments', async () => {
  const found = await problemsOf('# Discovery\n\n# to be written\n', 'files-are-not-empty');
  found.are([
    1,
    1,
    'The file holds only comments.',
    'Write its fields, one on each line, or remove the file.',
  ]);
});
