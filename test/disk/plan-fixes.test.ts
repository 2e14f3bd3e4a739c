import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/core/ladder-checks/review-content.ts';
import { changedContent } from '../../src/disk/changed-content.ts';
import { planFixes } from '../../src/disk/fix/plan-fixes.ts';
import { tidy } from '../../src/disk/fix/tidy.ts';
import { parseFile } from '../../src/disk/parse/parse-file.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { readText } from '../../src/disk/read-text.ts';
import { contentFolder } from './content-folder.ts';

const today = '2027-03-01';
const sound = {
  'framework.yaml': 'name: Northwind\ngrades: [{ id: first, name: Grade 1 }]\n',
  'competencies/listening.yaml': 'title: Listening\n',
  'competencies/negotiation.yaml': 'title: Negotiation\nrelated: [listening]\n',
  'tracks/selling/track.mdx':
    '---\ntitle: Selling\nlevels: [seller, senior-seller]\n---\n\nText with  \na break.\n',
  'tracks/selling/seller.yaml':
    'title: Seller # the first\ngrade: first\nsummary: "See [listening](competency/listening)."\nmoves:\n  - to: senior-seller\n    kind: promotion\n',
  'tracks/selling/senior-seller.yaml':
    'title: Senior Seller\nexpectations:\n  negotiation: { proficiency: 2, importance: must }\n',
  'guides/how.mdx':
    '---\ntitle: How\n---\n\n<LevelCard level="senior-seller" />\n\nRead [this](level/seller).\n',
};

async function fixed(files: Record<string, string>) {
  const folder = contentFolder({ ...sound, ...files });
  const { content } = await readContent(folder);
  const plan = planFixes(folder, content, today);
  return {
    said: plan.fixed.map(({ path, line, column, said }) => `${path}:${line}:${column} ${said}`),
    texts: Object.fromEntries(plan.changes.map(({ path, after }) => [path, after])),
    content,
    plan,
  };
}

describe('what can only be meant in one way is written', () => {
  const cases: [string, keyof typeof sound, string, string][] = [
    ['a field', 'tracks/selling/seller.yaml', 'summary:', 'summry:'],
    ['a word of a list', 'tracks/selling/seller.yaml', 'kind: promotion', 'kind: promotoin'],
    ['an id', 'tracks/selling/seller.yaml', 'to: senior-seller', 'to: senior-seler'],
    ['an id in quotes', 'competencies/negotiation.yaml', '[listening]', '["lisstening"]'],
    ['a grade', 'tracks/selling/seller.yaml', 'grade: first', 'grade: frst'],
    ['a key', 'tracks/selling/senior-seller.yaml', '  negotiation:', '  negotation:'],
    ['a field inside', 'tracks/selling/senior-seller.yaml', 'importance:', 'imporance:'],
    ['a level of a track', 'tracks/selling/track.mdx', 'seller, senior', 'selller, senior'],
    ['a link in a text', 'tracks/selling/seller.yaml', 'competency/listening', 'competency/listning'],
    ['a link in a body', 'guides/how.mdx', 'level/seller', 'level/seler'],
    ['an attribute', 'guides/how.mdx', 'level="senior-seller"', 'level="senior-sellr"'],
    ['the name of an attribute', 'guides/how.mdx', ' level="', ' levl="'],
    ['a component', 'guides/how.mdx', '<LevelCard', '<LevelCrd'],
  ];

  test.each(cases)('%s', async (_, file, right, wrong) => {
    const { texts } = await fixed({ [file]: sound[file].replace(right, wrong) });
    const quotes = wrong.includes('"lisstening"')
      ? sound[file].replace('[listening]', '["listening"]')
      : sound[file];
    expect(texts).toEqual({ [file]: quotes });
  });
});

test('what a mended file had hidden is set right too, and all is told with its place', async () => {
  const { said, texts } = await fixed({
    'tracks/selling/seller.yaml': sound['tracks/selling/seller.yaml']
      .replace('summary:', 'sumary:')
      .replace('grade: first', 'grade: frist   '),
  });
  expect(texts).toEqual({ 'tracks/selling/seller.yaml': sound['tracks/selling/seller.yaml'] });
  expect(said).toEqual([
    'tracks/selling/seller.yaml:2:1 took away spaces at the end of the line',
    'tracks/selling/seller.yaml:2:8 wrote `first` for `frist`',
    'tracks/selling/seller.yaml:3:1 wrote `summary` for `sumary`',
  ]);
});

test.each([
  ['two are as near', { 'competencies/listeming.yaml': 'title: x\n' }, 'listening', 'listeing'],
  ['the field is there already', {}, 'title: Negotiation', 'title: Negotiation\ntitel: x'],
  ['nothing is near', {}, 'listening', 'cooking'],
])('nothing is changed where %s', async (_, files, right, wrong) => {
  const text = sound['competencies/negotiation.yaml'].replace(right, wrong);
  expect((await fixed({ ...files, 'competencies/negotiation.yaml': text })).texts).toEqual({});
});

describe('fields are put in order', () => {
  test.each([
    [
      'with the comments right above them',
      'summary: What.\n# How it is called.\ntitle: Seller\n# Where.\ngrade: g1\n',
      '# How it is called.\ntitle: Seller\n# Where.\ngrade: g1\nsummary: What.\n',
    ],
    [
      'with all that is in them',
      'expectations:\n  a: 1\n\n  # b too\n  b: 2\ntitle: "x: y"\n',
      'title: "x: y"\nexpectations:\n  a: 1\n\n  # b too\n  b: 2\n',
    ],
    ['unless a comment stands alone', '# About all.\n\nsummary: What.\ntitle: x\n', undefined],
    ['unless a field is unknown', 'sumary: What.\ntitle: x\n', undefined],
    ['when the last line is not ended', 'summary: What.\ntitle: x', 'title: x\nsummary: What.'],
    ['with line ends of Windows', 'summary: What.\r\ntitle: x', 'title: x\r\nsummary: What.'],
    [
      'with the line end that a text needs',
      'about: |+\n  One.\n\ntitle: x',
      'title: x\nabout: |+\n  One.\n\n',
    ],
  ])('%s', (_, before, after) => {
    expect(tidy('tracks/a/b.yaml', before).text).toBe(after ?? before);
  });

  test.each([
    ['# About all.\n\nsummary: What.\ntitle: x\n', 1],
    ['summary: What.\ntitle: x\n# The end.', 3],
    ['summary: What.\n# Then.\n  \ntitle: x\n', 2],
  ])('or it is told which comment stands alone', (text, line) => {
    expect(tidy('tracks/a/b.yaml', text).done).toContainEqual({
      line,
      said: 'left the fields out of order, from `title` on, since this comment stands alone: put it right above the field that it is about',
    });
  });

  test('nothing is told of a lone comment where the fields are in order', () => {
    expect(tidy('tracks/a/b.yaml', '# About all.\n\ntitle: x\nsummary: What.\n').done).toEqual([]);
  });

  test('in an MDX file only above the body', () => {
    const text = '---\nlevels: [x]  \ntitle: A\n---\n\nsummary: x  \ntitle: y\n';
    expect(tidy('tracks/a/track.mdx', text)).toEqual({
      text: '---\ntitle: A\nlevels: [x]\n---\n\nsummary: x  \ntitle: y\n',
      done: [
        { line: 2, said: 'took away spaces at the end of the line' },
        { line: 3, said: 'put the fields in order, from `title` on' },
      ],
    });
  });

  test('spaces that are part of a text stay', () => {
    const text = 'title: x\nabout: |\n  one  \n  two\n';
    expect(tidy('tracks/a/b.yaml', text)).toEqual({ text, done: [] });
  });
});

const { content } = await readContent('content');
const texts = content.files.map(({ path }) => {
  const read = readText(`content/${path}`);
  return { path, text: 'text' in read ? read.text : '' };
});

test('tidying never changes the data, a comment or a body, and there is nothing to tidy afterwards', () => {
  const spaces = fc.array(fc.nat(), { maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), spaces, ({ path, text }, places) => {
      const lines = text.split('\n');
      for (const place of places) lines[place % lines.length] += '  ';
      const before = lines.join('\n');
      const { text: after } = tidy(path, before);
      expect(parseFile(path, after)).toEqual(parseFile(path, before));
      expect(bare(after)).toEqual(bare(before));
      expect(tidy(path, after).done).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** The lines of a text in whatever order, without spaces at their ends. */
const bare = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .sort();

test('after a slip in an id or a field, a framework is what it was or waits for a person', () => {
  // Where a list itself has the slip, whatever uses it looks wrong.
  const files = (Object.keys(sound) as (keyof typeof sound)[]).filter((file) => file !== 'framework.yaml');
  const words = files.flatMap((file) =>
    [...sound[file].matchAll(/[a-z][a-z-]{3,}/g)].map(({ 0: word, index }) => ({ file, word, index })),
  );
  return fc.assert(
    fc.asyncProperty(fc.constantFrom(...words), fc.nat(), async ({ file, word, index }, n) => {
      const at = index + (n % word.length);
      const broken = sound[file].slice(0, at) + sound[file].slice(at + 1);
      const { content: before, plan } = await fixed({ [file]: broken });
      const after = changedContent(before, plan.changes);
      const changed = plan.changes.map(({ after: text }) => text);
      expect(plan.fixed.some(({ said }) => said.startsWith('wrote')) ? changed : [sound[file]]).toEqual([
        sound[file],
      ]);
      expect(errors(after)).toBeLessThanOrEqual(errors(before));
    }),
    { numRuns: 100 },
  );
});

const errors = (of: Parameters<typeof reviewContent>[0]): number =>
  reviewContent(of, { today }).problems.filter(({ severity }) => severity === 'error').length;
