import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeProblems } from '../../src/disk/place-problems.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder } from './content-folder.ts';
import { pieces } from './pieces.ts';

const level = `# A level
title: Closer
aliases: [Hunter, "Deal maker"]
expectations:
  discovery: 3
  forecasting: { proficiency: 2, importance: must, note: 'It''s rare' }
responsibilities:
  - Closes deals.
  - text: >-
      Plans a territory:
      on paper.
    parts: [Map it, 'Name it']
moves:
  - to: director
    kind: promotion
    gates: { any: [{ metric: quota, atLeast: 100 }, { text: "Or so" }] }
`;

const guide = `---
title: First days
readers: person
---

# First days

See [the level](../levels/closer/) and ![a map](map.svg "Map").

<Aside only="managers">
  - one *two **three***
  - \`{four}\`
</Aside>

{/* a comment */}

| a | b |
|---|---|
| <Card level="closer" /> | [c][d] |

[d]: https://example.com
`;

/** With what begins other documents, and what no file should hold. */
const broken = [
  ...pieces,
  ...[
    '\r',
    '? ',
    '...\n',
    '%YAML 1.2\n',
    '<<: ',
    '__proto__: ',
    '\0',
    '\u001b',
    '\ufeff',
    '\u0085',
    '\ue000',
  ],
  ...['<A b="', '*/}', 'import a\n', '\nexport ', '> ', '1. '],
];

/** A text with some pieces put in, some parts taken out and some put elsewhere. */
function mutationsOf(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  const edit = fc.oneof(
    fc.record({ at: place, remove: fc.constant(0), insert: fc.constantFrom(...broken) }),
    fc.record({ at: place, remove: fc.nat(30), insert: fc.constant('') }),
    fc.record({ at: place, remove: fc.nat(5), insert: place.map((from) => text.slice(from, from + 40)) }),
  );
  return fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map((edits) =>
      edits.reduce((all, { at, remove, insert }) => all.slice(0, at) + insert + all.slice(at + remove), text),
    );
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.constantFrom(...broken, 'a', 'title', '1'), { maxLength: 20 })
    .map((all) => Buffer.from(all.join(''))),
);

/** Reads one file of any content and sees to it that all said of it is said of a place inside it. */
async function readAnything(folder: string, file: string, content: Uint8Array): Promise<void> {
  writeFileSync(join(folder, file), content);
  const { content: read, problems } = await readContent(folder);
  const lines = new TextDecoder().decode(content).split('\n');
  for (const { line, column } of await placeProblems(folder, problems)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  const isRead = read.files.some(({ path }) => path === file);
  expect(isRead).toBe(!read.unreadable.includes(file));
  if (!isRead) expect(problems).not.toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

it.each([
  ['glossary.yaml', bytes],
  ['glossary.yaml', mutationsOf(level).map((text) => Buffer.from(text))],
  ['guides/a.mdx', bytes.map((body) => Buffer.concat([Buffer.from('---\ntitle: a\n---\n'), body]))],
  ['guides/a.mdx', mutationsOf(guide).map((text) => Buffer.from(text))],
])('reads any %s without throwing, and points into it (%#)', { timeout: 60_000 }, async (file, content) => {
  const folder = contentFolder({ 'guides/a.mdx': guide, 'glossary.yaml': level });
  await fc.assert(
    fc.asyncProperty(content, (written) => readAnything(folder, file, written)),
    { numRuns: 300 },
  );
});

it('finds nothing wrong with what is mutated', async () => {
  const folder = contentFolder({ 'guides/a.mdx': guide, 'glossary.yaml': level });
  expect((await readContent(folder)).problems).toEqual([]);
});
