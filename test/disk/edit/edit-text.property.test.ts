import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { applyEdit } from '../../../src/core/catalog/apply-edit.ts';
import type { FieldPath } from '../../../src/core/problems/problem.ts';
import type { Edit } from '../../../src/disk/edit/edit.ts';
import { editText } from '../../../src/disk/edit/edit-text.ts';
import { editsBetween } from '../../../src/disk/edit/edits-between.ts';
import { parseFile } from '../../../src/disk/parse/parse-file.ts';
import { yamlOf } from '../../../src/disk/parse/yaml-of.ts';
import { contentTexts } from './content-texts.ts';

const files = contentTexts();

const text = fc.oneof(
  fc.constantFrom(
    'plain words',
    'a: b',
    '- x',
    '#',
    '"',
    "it's",
    'a, b',
    '{}',
    '12',
    'true',
    '',
    ' ',
    '~',
    '<<',
    '@x',
    '\\',
  ),
  fc
    .string({ unit: 'binary' })
    .map((each) => each.toWellFormed().replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, '')),
  fc.stringMatching(/^([a-z]{1,9}[ ,.:\n]){0,30}$/),
);
const scalar = fc.oneof(text, fc.integer({ min: -9, max: 999 }), fc.boolean());
const value = fc.oneof(
  scalar,
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b-c', '1', 'true', 'x y'), scalar, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  fc.array(fc.record({ to: text, kind: fc.constant('lateral') }), { maxLength: 2 }),
);

/** All paths in a value, with what is there. */
function pathsIn(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...inner.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce((around, key) => (around as Record<string | number, unknown>)[key], data);

/** An edit that can be made to some data: which one follows from numbers. */
function editOf(data: unknown, where: number, how: number, what: unknown): Edit {
  const paths = pathsIn(data);
  const path = paths[where % paths.length] ?? [];
  const there = valueAt(data, path);
  if (Array.isArray(there)) return { do: 'insert', path: [...path, how % (there.length + 1)], value: what };
  if (path.length === 0 || (typeof there === 'object' && how % 3 > 0))
    return { do: 'set', path: [...path, ['new-key', 'note', '7'][how % 3] ?? ''], value: what };
  if (how % 4 === 0) return { do: 'remove', path };
  if (how % 4 === 1 && typeof path.at(-1) === 'string') return { do: 'rename', path, to: 'another-name' };
  return { do: 'set', path, value: what };
}

const dataOf = (path: string, content: string): unknown => parseFile(path, content).file?.data;

/** How many lines stand where others stood before. */
function linesRemoved(textBefore: string, textAfter: string): number {
  const [before, after] = [textBefore.split('\n'), textAfter.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  return before.length - start - end;
}

/** The lines that a value stands on, and one more: that of its name, or the one that moves up behind a dash. */
function linesOf(path: string, content: string, { do: what, path: at }: Edit): number {
  const yaml = yamlOf(path, content);
  const node = what === 'insert' ? undefined : parseDocument(yaml, { stringKeys: true }).getIn(at, true);
  if (typeof node !== 'object' || node === null || !('range' in node)) return 2;
  const [start = 0, end = 0] = node.range as number[];
  return 1 + yaml.slice(start, end).trimEnd().split('\n').length;
}

const anyEdit = fc.tuple(fc.nat(files.length - 1), fc.nat(), fc.nat(), value);

test('an edit of any file of the content changes the data as asked, and the lines that hold it', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyEdit, fc.boolean(), ([index, where, how, what], isWindows) => {
      const file = files[index] ?? { path: '', text: '' };
      const before = isWindows ? file.text.replaceAll('\n', '\r\n') : file.text;
      const data = dataOf(file.path, before);
      const edit = editOf(data, where, how, what);
      const after = editText(file.path, before, [edit]);
      expect(dataOf(file.path, after)).toStrictEqual(applyEdit(data, edit));
      expect(linesRemoved(before, after)).toBeLessThanOrEqual(linesOf(file.path, before, edit));
    }),
    { numRuns: 400 },
  );
});

test('an edit on one line that is taken back leaves every byte as it was', { timeout: 60_000 }, () => {
  const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,9}$/);
  fc.assert(
    fc.property(fc.nat(files.length - 1), fc.nat(), words, (index, where, what) => {
      const { path: name, text: before } = files[index] ?? { path: '', text: '' };
      const data = dataOf(name, before);
      const texts = pathsIn(data).filter((path) => typeof valueAt(data, path) === 'string');
      const path = texts[where % texts.length] ?? [];
      fc.pre(linesOf(name, before, { do: 'remove', path }) === 2);
      const there = editText(name, before, [{ do: 'set', path, value: what }]);
      expect(editText(name, there, [{ do: 'set', path, value: valueAt(data, path) }])).toBe(before);
    }),
    { numRuns: 200 },
  );
});

test('the edits between two values make one of the other', { timeout: 60_000 }, () => {
  const change = fc.array(fc.tuple(fc.nat(), fc.nat(), value), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat(files.length - 1), change, (index, changes) => {
      const file = files[index] ?? { path: '', text: '' };
      const data = dataOf(file.path, file.text);
      const wanted = changes.reduce((before, [where, how, what]) => {
        const edit = editOf(before, where, how, what);
        return applyEdit(before, edit.do === 'rename' ? { do: 'remove', path: edit.path } : edit);
      }, data);
      expect(dataOf(file.path, editText(file.path, file.text, editsBetween(data, wanted)))).toEqual(wanted);
    }),
    { numRuns: 100 },
  );
});
