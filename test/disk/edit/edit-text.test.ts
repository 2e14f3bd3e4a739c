import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/disk/edit/edit.ts';
import { editText } from '../../../src/disk/edit/edit-text.ts';

const level = `# What the level is.
title: Seller   # as on the contract
grade: 'g2'
summary: >-
  Carries a goal and about a hundred customers,
  finds new ones,
  and neglects neither.
expectations:
  # Most of all:
  asking: { proficiency: 2,   emphasis: true } # since spring
  closing: 2
evidence:
- A month of the list.
- "Three letters."   # to places
moves:
  - to: senior-seller
    kind: promotion
    gates:
      all:
        - { activity: the-odd-customer }

  # Rare.
  - to: coach
    kind: into-management
formerly: [vendor]
`;

/** The lines that differ, as a patch shows them. */
function patch(edits: Edit[], text = level, path = 'tracks/selling/seller.yaml'): string {
  const before = text.split('\n');
  const after = editText(path, text, edits).split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  const lines = (sign: string, all: string[]) =>
    all.slice(start, all.length - end).map((line) => sign + line);
  return [...lines('-', before), ...lines('+', after)].join('\n');
}

const set = (path: Edit['path'], value: unknown): Edit[] => [{ do: 'set', path, value }];

describe('a value is set', () => {
  test.each<[string, Edit['path'], unknown, string]>([
    [
      'as plain text',
      ['title'],
      'Sales rep',
      '-title: Seller   # as on the contract\n+title: Sales rep   # as on the contract',
    ],
    ['in the quotation marks it had', ['grade'], 'g3', "-grade: 'g2'\n+grade: 'g3'"],
    [
      'in quotation marks where it needs them',
      ['title'],
      'Seller: # 1',
      '-title: Seller   # as on the contract\n+title: "Seller: # 1"   # as on the contract',
    ],
    [
      'as a number that is text',
      ['title'],
      '007',
      '-title: Seller   # as on the contract\n+title: "007"   # as on the contract',
    ],
    [
      'between brackets',
      ['expectations', 'asking', 'proficiency'],
      3,
      '-  asking: { proficiency: 2,   emphasis: true } # since spring\n+  asking: { proficiency: 3,   emphasis: true } # since spring',
    ],
    ['with a comma between brackets', ['formerly', 0], 'a, b', '-formerly: [vendor]\n+formerly: ["a, b"]'],
    [
      'in a list',
      ['evidence', 1],
      'Four letters.',
      '-- "Three letters."   # to places\n+- "Four letters."   # to places',
    ],
    [
      'in the middle of a folded text',
      ['summary'],
      'Carries a goal and about a hundred customers, keeps old ones, and neglects neither.',
      '-  finds new ones,\n+  keeps old ones,',
    ],
    [
      'with paragraphs in a folded text',
      ['summary'],
      'Carries a goal and about a hundred customers, finds new ones.\nAnd more.',
      '-  finds new ones,\n-  and neglects neither.\n+  finds new ones.\n+\n+  And more.',
    ],
    [
      'with as many words, which change where they stand',
      ['summary'],
      'Carries a goal and about a thousand customers, finds new ones, and neglects none.',
      '-  Carries a goal and about a hundred customers,\n-  finds new ones,\n-  and neglects neither.\n+  Carries a goal and about a thousand customers,\n+  finds new ones,\n+  and neglects none.',
    ],
    [
      'as a mapping',
      ['expectations', 'closing'],
      { proficiency: 3, note: 'Alone, mostly.' },
      '-  closing: 2\n+  closing: { proficiency: 3, note: "Alone, mostly." }',
    ],
    [
      'as lines of their own',
      ['title'],
      ['One thing.', 'Another thing.'],
      '-title: Seller   # as on the contract\n+title:   # as on the contract\n+  - One thing.\n+  - Another thing.',
    ],
    [
      'in place of a list',
      ['evidence'],
      [],
      '-evidence:\n-- A month of the list.\n-- "Three letters."   # to places\n+evidence: []   # to places',
    ],
  ])('%s', (_, path, value, expected) => {
    expect(patch(set(path, value))).toBe(expected);
  });
});

describe('a field is added', () => {
  test.each<[string, Edit['path'], unknown, string]>([
    ['where the schema has it', ['about'], 'More.', '+about: More.'],
    ['before all others', ['status'], 'planned', '+status: planned'],
    [
      'as a list of sentences',
      ['responsibilities'],
      ['Sells things.'],
      '+responsibilities:\n+  - Sells things.',
    ],
    ['at the end of a mapping by ids', ['expectations', 'pricing'], 1, '+  pricing: 1'],
    [
      'between brackets',
      ['expectations', 'asking', 'note'],
      'Often.',
      '-  asking: { proficiency: 2,   emphasis: true } # since spring\n+  asking: { proficiency: 2,   emphasis: true, note: Often. } # since spring',
    ],
    [
      'in an entry of a list',
      ['moves', 1, 'condition'],
      'Has run the room.',
      '+    condition: Has run the room.',
    ],
    ['with what is around it', ['typicalTenure', 'fromMonths'], 12, '+typicalTenure: { fromMonths: 12 }'],
  ])('%s', (_, path, value, expected) => {
    expect(patch(set(path, value))).toBe(expected);
  });

  test('in the order that is asked for', () => {
    const edit: Edit = {
      do: 'set',
      path: ['expectations', 'pricing'],
      value: 1,
      order: ['asking', 'pricing', 'closing'],
    };
    expect(patch([edit])).toBe('+  pricing: 1');
    expect(editText('a.yaml', level, [edit])).toContain('since spring\n  pricing: 1\n  closing: 2\n');
  });
});

describe('something is taken away', () => {
  test.each<[string, Edit['path'], string]>([
    ['a field with its comment', ['title'], '-title: Seller   # as on the contract'],
    [
      'a field between brackets',
      ['expectations', 'asking', 'proficiency'],
      '-  asking: { proficiency: 2,   emphasis: true } # since spring\n+  asking: { emphasis: true } # since spring',
    ],
    [
      'the last field between brackets',
      ['expectations', 'asking', 'emphasis'],
      '-  asking: { proficiency: 2,   emphasis: true } # since spring\n+  asking: { proficiency: 2 } # since spring',
    ],
    ['an entry', ['evidence', 0], '-- A month of the list.'],
    [
      'the field behind a dash',
      ['moves', 1, 'to'],
      '-  - to: coach\n-    kind: into-management\n+  - kind: into-management',
    ],
    [
      'an entry with all in it',
      ['moves', 0],
      '-  - to: senior-seller\n-    kind: promotion\n-    gates:\n-      all:\n-        - { activity: the-odd-customer }',
    ],
    ['the only entry between brackets', ['formerly', 0], '-formerly: [vendor]\n+formerly: []'],
    [
      'the only entry of a list',
      ['moves', 0, 'gates', 'all', 0],
      '-        - { activity: the-odd-customer }\n+        []',
    ],
    ['the last field of the file', ['formerly'], '-formerly: [vendor]'],
  ])('%s', (_, path, expected) => {
    expect(patch([{ do: 'remove', path }])).toBe(expected);
  });
});

describe('an entry is put in', () => {
  test.each<[string, Edit['path'], unknown, string]>([
    ['first', ['evidence', 0], 'A page.', '+- A page.'],
    ['last', ['evidence', 2], 'A page.', '+- A page.'],
    ['between brackets', ['formerly', 0], 'hawker', '-formerly: [vendor]\n+formerly: [hawker, vendor]'],
    [
      'written like the ones beside it',
      ['moves', 1],
      { to: 'a', kind: 'trial' },
      '+  - to: a\n+    kind: trial',
    ],
    [
      'between brackets like the ones beside it',
      ['moves', 0, 'gates', 'all', 1],
      { text: 'So it is.' },
      '+        - { text: So it is. }',
    ],
  ])('%s', (_, path, value, expected) => {
    expect(patch([{ do: 'insert', path, value }])).toBe(expected);
  });

  test('into empty brackets', () => {
    expect(patch([{ do: 'insert', path: ['a', 0], value: 'Two words.' }], 'a: []\n')).toBe(
      '-a: []\n+a:\n+  - Two words.',
    );
  });
});

test('a field gets another name', () => {
  expect(patch([{ do: 'rename', path: ['expectations', 'asking'], to: 'listening' }])).toBe(
    '-  asking: { proficiency: 2,   emphasis: true } # since spring\n+  listening: { proficiency: 2,   emphasis: true } # since spring',
  );
});

describe('what is not changed keeps its bytes', () => {
  test('line ends of Windows', () => {
    const edited = editText('tracks/a/b.yaml', level.replaceAll('\n', '\r\n'), [
      ...set(['about'], ['Two words.', 'Three more words.']),
      { do: 'remove', path: ['evidence', 0] },
    ]);
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
    expect(edited).toContain('about:\r\n  - Two words.\r\n  - Three more words.\r\n');
  });

  test('a missing line end at the end', () => {
    expect(editText('a.yaml', 'a: 1\nb: 2', set(['c'], 3))).toBe('a: 1\nb: 2\nc: 3');
    expect(editText('a.yaml', 'a: 1\nb: 2', [{ do: 'remove', path: ['b'] }])).toBe('a: 1');
  });

  test('the body below front matter', () => {
    const text = '---\r\ntitle: A # b\r\n---\r\n\r\nBody: *x*\r\n';
    expect(editText('guides/a.mdx', text, set(['title'], 'B'))).toBe(text.replace('A #', 'B #'));
  });
});

test('what is not there is not changed', () => {
  expect(() => editText('a.yaml', 'a: 1\n', [{ do: 'remove', path: ['b'] }])).toThrow(
    'There is nothing at `b`.',
  );
  expect(() => editText('a.yaml', 'a: 1\nb: 2\n', [{ do: 'rename', path: ['a'], to: 'b' }])).toThrow(
    'There is a field `b` already.',
  );
});
