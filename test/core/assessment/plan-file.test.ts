import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../src/core/assessment/carry-over.ts';
import type { FileProblem } from '../../../src/core/assessment/file-problem.ts';
import { isForeign } from '../../../src/core/assessment/kinship.ts';
import { readPlanFile, writeNotebook, writeWorksheet } from '../../../src/core/assessment/plan-file.ts';
import type { Notebook } from '../../../src/core/assessment/worksheet.ts';
import { aNotebook, aWholeWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const mine = aWholeWorksheet(data);
const theirs = { ...aWholeWorksheet(data), id: 'theirs', side: 'manager' as const };
const notebook: Notebook = {
  ...aNotebook(mine),
  conversations: [{ id: 'conversation-0', mine, theirs }],
  setAside: [{ where: 'mine hopes', text: 'Fewer forms.' }],
};
const written = writeNotebook(notebook);

const problemIn = (text: string): FileProblem | undefined => {
  const read = readPlanFile(text);
  return 'problem' in read ? read.problem : undefined;
};
/** The file of a notebook with one value in another's place. */
const withValue = (path: readonly (string | number)[], value: unknown): string =>
  JSON.stringify(placed(JSON.parse(written), path, value));

function placed(at: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = placed((at as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(at)) return at.map((each, n) => (n === key ? inner : each));
  const { [key]: _, ...others } = at as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** Any text that JavaScript can hold, halves of characters among them. */
const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

describe('what is written', () => {
  test('can be read by a person: one field a line', () => {
    expect(writeWorksheet(mine).split('\n').slice(0, 6)).toEqual([
      '{',
      '  "trellis": "plan",',
      '  "version": 1,',
      '  "worksheet": {',
      `    "id": "${mine.id}",`,
      '    "side": "person",',
    ]);
  });

  test('is read back as it was', () => {
    expect(readPlanFile(written)).toEqual({ file: { notebook } });
    expect(readPlanFile(writeWorksheet(mine))).toEqual({ file: { worksheet: mine } });
  });

  test('is read back whatever the texts are', () => {
    fc.assert(
      fc.property(anyText, (hopes) => {
        const sheet = { ...mine, hopes };
        expect(readPlanFile(writeWorksheet(sheet))).toEqual({ file: { worksheet: sheet } });
      }),
    );
  });

  test.each([
    ['half of a character', '\ud83c and \udf31'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['signs that turn the direction of text', '\u202egnirts\u2066'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a mark at the beginning', '\ufeffAda'],
    ['something long', 'a'.repeat(1_000_000)],
  ])('is read back with %s in it', (_, hopes) => {
    expect(readPlanFile(writeWorksheet({ ...mine, hopes }))).toEqual({
      file: { worksheet: { ...mine, hopes } },
    });
  });

  test('keeps fields that this edition does not know', () => {
    const later = {
      ...mine,
      mood: 'good',
      plan: { ...mine.plan, colours: [{ name: 'green' }] },
      answers: mine.answers.map((each) => ({ ...each, sure: 0.5 })),
    };
    expect(readPlanFile(writeWorksheet(later))).toEqual({ file: { worksheet: later } });
  });

  test('may begin with the mark that some editors put there', () => {
    expect(readPlanFile(`\ufeff${written}`)).toEqual({ file: { notebook } });
  });
});

describe('what is not as it has to be is named, with what has to stand there', () => {
  const sheet = ['notebook', 'conversations', 0, 'mine'];

  test.each<[string, (string | number)[], unknown, FileProblem]>([
    [
      'a number for a text',
      [...sheet, 'answers', 0, 'when'],
      3,
      { kind: 'damaged', at: 'notebook conversations 1 mine answers 1 when', wanted: 'text' },
    ],
    [
      'nothing for a text',
      [...sheet, 'hopes'],
      null,
      { kind: 'damaged', at: 'notebook conversations 1 mine hopes', wanted: 'text' },
    ],
    [
      'a missing text',
      [...sheet, 'hopes'],
      undefined,
      { kind: 'incomplete', at: 'notebook conversations 1 mine hopes' },
    ],
    [
      'a missing group',
      [...sheet, 'plan'],
      undefined,
      { kind: 'incomplete', at: 'notebook conversations 1 mine plan' },
    ],
    [
      'a text for a list',
      [...sheet, 'answers'],
      'none',
      { kind: 'damaged', at: 'notebook conversations 1 mine answers', wanted: 'list' },
    ],
    [
      'a list for a group',
      [...sheet, 'plan'],
      'none',
      { kind: 'damaged', at: 'notebook conversations 1 mine plan', wanted: 'group' },
    ],
    [
      'a text for yes or no',
      [...sheet, 'plan', 'isWithoutAim'],
      'no',
      { kind: 'damaged', at: 'notebook conversations 1 mine plan isWithoutAim', wanted: 'yes-or-no' },
    ],
    [
      'another word',
      [...sheet, 'side'],
      'boss',
      { kind: 'damaged', at: 'notebook conversations 1 mine side', wanted: 'known-word' },
    ],
    [
      'another kind of choice',
      [...sheet, 'answers', 0, 'choice', 'kind'],
      'guessed',
      { kind: 'damaged', at: 'notebook conversations 1 mine answers 1 choice kind', wanted: 'known-word' },
    ],
    [
      'a choice without a kind',
      [...sheet, 'answers', 0, 'choice'],
      {},
      { kind: 'incomplete', at: 'notebook conversations 1 mine answers 1 choice kind' },
    ],
    [
      'a text for a choice',
      [...sheet, 'answers', 0, 'choice'],
      'picked',
      { kind: 'damaged', at: 'notebook conversations 1 mine answers 1 choice', wanted: 'group' },
    ],
    [
      'a place below 0',
      [...sheet, 'answers', 0, 'choice', 'position'],
      -1,
      { kind: 'damaged', at: 'notebook conversations 1 mine answers 1 choice position', wanted: 'number' },
    ],
    [
      'a list that is too long',
      ['notebook', 'setAside'],
      Array(10_001).fill({ where: '', text: '' }),
      { kind: 'damaged', at: 'notebook setAside', wanted: 'list' },
    ],
    ['neither a notebook nor a worksheet', ['notebook'], undefined, { kind: 'incomplete', at: 'worksheet' }],
  ])('%s', (_, path, value, problem) => {
    expect(problemIn(withValue(path, value))).toEqual(problem);
  });

  test('a number that is none', () => {
    const text = written.replace(/"position": \d+/, '"position": 1e999');
    expect(problemIn(text)).toMatchObject({ kind: 'damaged', wanted: 'number' });
    expect(problemIn(written.replace(/"position": \d+/, '"position": NaN'))).toEqual({ kind: 'not-json' });
  });

  test.each([0, -1, 1.5, '1', null, 1e300, undefined, true])('version %s', (version) => {
    expect(problemIn(withValue(['version'], version))).toEqual({
      kind: 'damaged',
      at: 'version',
      wanted: 'number',
    });
  });

  test.each([2, 99])('version %s is a newer one, whatever it holds', (version) => {
    expect(problemIn(withValue(['version'], version))).toEqual({ kind: 'newer' });
    expect(problemIn(JSON.stringify({ trellis: 'plan', version, pages: [] }))).toEqual({ kind: 'newer' });
  });
});

test.each<[string, string, FileProblem['kind']]>([
  ['nothing', '', 'empty'],
  ['only white space', ' \n\ufeff\t', 'empty'],
  ['a text', 'Dear Ada', 'not-json'],
  ['a page', '<!doctype html><title>My plan</title>', 'not-json'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'not-json'],
  ['a text in quotation marks', '"plan"', 'not-ours'],
  ['a number', '1', 'not-ours'],
  ['nothing as a value', 'null', 'not-ours'],
  ['a list', '[{"trellis":"plan","version":1}]', 'not-ours'],
  ['a package', '{"name":"trellis","version":"0.1.0","dependencies":{}}', 'not-ours'],
  ['another file of Trellis', '{"trellis":"health","version":1}', 'not-ours'],
  ['a map', '{"type":"FeatureCollection","features":[]}', 'not-ours'],
  ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), 'not-ours'],
  ['lists without an end', '['.repeat(100_000), 'not-json'],
  [
    '100,000 groups within a field',
    `{"trellis":"plan","version":1,"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    'damaged',
  ],
])('a file with %s is none of ours, or damaged', (_, text, kind) => {
  expect(problemIn(text)?.kind).toBe(kind);
});

test('no beginning of a file is taken for the whole', () => {
  const text = writeWorksheet(mine).trimEnd();
  const read = Array.from({ length: text.length }, (_, n) => problemIn(text.slice(0, n))?.kind);
  expect(new Set(read)).toEqual(new Set(['empty', 'not-json']));
});

/** Thousands of files are read here, on whatever computer. */
const patient = { timeout: 120_000 };

describe('a few hundred files that somebody made to do harm', patient, () => {
  const paths = [...pathsIn(JSON.parse(written))];
  const values = [
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    'text',
    [],
    {},
    [null],
    [[]],
    { id: 1 },
    ['a'],
    '__proto__',
    undefined,
  ];
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'];

  test('with a wrong value at every path are named or read, and change nothing else', () => {
    const answers = paths.flatMap((path) => values.map((value) => withValue(path, value))).map(outcome);
    expect(answers.length).toBeGreaterThan(2000);
    expect(new Set(answers)).toEqual(new Set(['read', 'damaged', 'incomplete', 'not-ours']));
  });

  test('with keys that every object has, at every group', () => {
    for (const path of paths.filter((each) => isGroup(valueAt(each)))) {
      for (const key of keys) {
        const text = withValue(
          path,
          JSON.parse(`${JSON.stringify(valueAt(path)).slice(0, -1)},"${key}":{"polluted":true}}`),
        );
        expect(outcome(text)).toBe('read');
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('made by chance', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(['read', 'damaged', 'incomplete', 'not-ours', 'newer']).toContain(
          outcome(withValue(path, value)),
        );
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  test('with a character changed anywhere', () => {
    const outcomes = new Set(
      Array.from({ length: 400 }, (_, n) => {
        const at = Math.floor((n * written.length) / 400);
        return outcome(written.slice(0, at) + '"}],{0'.charAt(n % 6) + written.slice(at + 1));
      }),
    );
    expect(outcomes.has('read')).toBe(true);
    expect(outcomes.has('not-json')).toBe(true);
  });

  /** What is read can be carried over, kept and read again: what a page does with every file. */
  function outcome(text: string): string {
    const read = readPlanFile(text);
    if ('problem' in read) {
      const { kind, at } = read.problem;
      return (kind === 'damaged' || kind === 'incomplete') && !at ? `${kind} without a place` : kind;
    }
    const sheets =
      'worksheet' in read.file
        ? [read.file.worksheet]
        : read.file.notebook.conversations.map((each) => each.mine);
    for (const sheet of sheets) {
      isForeign(data, sheet);
      const text = writeWorksheet(carryOver(data, sheet));
      const again = readPlanFile(text);
      if (!('file' in again && 'worksheet' in again.file)) return 'carried over to what cannot be read';
      if (!isDeepStrictEqual(again.file.worksheet, JSON.parse(text).worksheet)) return 'changed by reading';
    }
    return 'read';
  }

  const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const valueAt = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], JSON.parse(written));
});

function* pathsIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  // Entries after the second are as those before.
  const entries = Array.isArray(value) ? [...value.slice(0, 2).entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* pathsIn(inner, [...path, key]);
}
