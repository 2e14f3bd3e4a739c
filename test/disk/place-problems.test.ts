import { describe, expect, it } from 'vitest';
import type { FieldPath, Problem } from '../../src/core/problems/problem.ts';
import { placeProblems } from '../../src/disk/place-problems.ts';
import { contentFolder } from './content-folder.ts';

const text = [
  '# A level', // 1
  'title: Closer', // 2
  'aliases: [Hunter, "Deal maker"]', // 3
  'expectations:', // 4
  '  discovery: 3', // 5
  '  forecasting: { proficiency: 2, reason: "Rare" }', // 6
  '  "quoted key":', // 7
  '    note: >-', // 8
  '      text', // 9
  'summary:', // 10
  'moves:', // 11
  '  - to: director', // 12
  '    kind: promotion', // 13
  '  -', // 14
  '    to: coach', // 15
  '  - - deep', // 16
  'descriptors:', // 17
  '  1: first', // 18
  '  03: third', // 19
  '', // 20
].join('\n');

const file = 'tracks/sales/closer.yaml';

const problem = (path: FieldPath, rest: Partial<Problem> = {}): Problem => {
  return { check: 'references-exist', severity: 'error', file, path, message: 'A message.', ...rest };
};

const placed = (line: number, column: number, rest: object = {}) => {
  return { check: 'references-exist', severity: 'error', file, line, column, message: 'A message.', ...rest };
};

const cases: readonly (readonly [path: FieldPath, atValue: string, atKey: string])[] = [
  [['title'], '2:8', '2:1'],
  [['aliases'], '3:10', '3:1'],
  [['aliases', 0], '3:11', '3:11'],
  [['aliases', 1], '3:19', '3:19'],
  [['expectations'], '5:3', '4:1'],
  [['expectations', 'discovery'], '5:14', '5:3'],
  [['expectations', 'forecasting'], '6:16', '6:3'],
  [['expectations', 'forecasting', 'reason'], '6:42', '6:34'],
  [['expectations', 'quoted key', 'note'], '9:7', '8:5'],
  [['summary'], '10:1', '10:1'],
  [['moves', 0], '12:5', '12:5'],
  [['moves', 0, 'kind'], '13:11', '13:5'],
  [['moves', 1, 'to'], '15:9', '15:5'],
  [['moves', 2, 0], '16:7', '16:7'],
  [['descriptors', 1], '18:6', '18:3'],
  [['descriptors', '1'], '18:6', '18:3'],
  [['descriptors', 3], '19:7', '19:3'],
];

describe.each([
  ['Unix', text],
  ['Windows', `\ufeff${text.replaceAll('\n', '\r\n')}`],
])('with %s line ends', (_, written) => {
  it.each(cases)('points at %j: the value at %s, the key at %s', async (path, atValue, atKey) => {
    const folder = contentFolder({ [file]: written });
    const [value] = await placeProblems(folder, [problem(path)]);
    const [key] = await placeProblems(folder, [problem(path, { atKey: true })]);
    expect([`${value?.line}:${value?.column}`, `${key?.line}:${key?.column}`]).toEqual([atValue, atKey]);
  });
});

it.each<readonly [FieldPath, number, number]>([
  [[], 2, 1],
  [['missing'], 2, 1],
  [['title', 'missing'], 2, 1],
  [['expectations', 'discovery', 'proficiency', 'low'], 5, 3],
  [['expectations', 'missing'], 4, 1],
  [['moves', 0, 'missing'], 12, 5],
  [['moves', 9, 'to'], 11, 1],
  [['aliases', 'first'], 3, 1],
])('points at what lacks the value where the path %j ends early', async (path, line, column) => {
  const folder = contentFolder({ [file]: text });
  expect(await placeProblems(folder, [problem(path)])).toEqual([placed(line, column)]);
  expect(await placeProblems(folder, [problem(path, { atKey: true })])).toEqual([placed(line, column)]);
});

it('counts the lines of front matter in the whole file, whatever the body is', async () => {
  const guide = 'guides/first-days.mdx';
  const folder = contentFolder({ [guide]: '---\n# why\ntitle: a\nreaders: boss\n---\n\n<not mdx\n' });
  const of = { file: guide };
  expect(await placeProblems(folder, [problem(['readers'], of), problem(['title'], of)])).toEqual([
    placed(3, 8, of),
    placed(4, 10, of),
  ]);
});

it('keeps a place that is known', async () => {
  const position = { line: 40, column: 7 };
  expect(await placeProblems(contentFolder(), [problem([], { position })])).toEqual([placed(40, 7)]);
});

it('points at the top of what is not there, is empty or cannot be read', async () => {
  const folder = contentFolder({
    [file]: '# nothing\n',
    'glossary.yaml': 'a: [',
    'guides/a.mdx': 'no front matter',
  });
  const files = [file, 'glossary.yaml', 'guides/a.mdx', 'guides/gone.mdx', 'media'];
  const problems = files.map((each) => problem(['title'], { file: each }));
  expect(await placeProblems(folder, problems)).toEqual(
    ['glossary.yaml', 'guides/a.mdx', 'guides/gone.mdx', 'media', file].map((each) =>
      placed(1, 1, { file: each }),
    ),
  );
});

it('sorts by file, line, column, check and message, and keeps what it does not know', async () => {
  const at = (line: number, column: number) => ({ position: { line, column } });
  const problems = [
    problem([], { ...at(10, 1), message: 'Later.' }),
    problem([], { ...at(2, 9), hint: 'Do this.', severity: 'note' }),
    problem([], { ...at(10, 1), check: 'ids-are-unique' }),
    problem([], { ...at(2, 10) }),
    problem([], { ...at(10, 1), message: 'Earlier.' }),
    problem([], { ...at(50, 1), file: 'framework.yaml' }),
  ];
  expect(await placeProblems(contentFolder(), problems)).toEqual([
    placed(50, 1, { file: 'framework.yaml' }),
    placed(2, 9, { hint: 'Do this.', severity: 'note' }),
    placed(2, 10),
    placed(10, 1, { check: 'ids-are-unique' }),
    placed(10, 1, { message: 'Earlier.' }),
    placed(10, 1, { message: 'Later.' }),
  ]);
});
