import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { deepest } from '../../src/disk/parse/fault.ts';
import { isPlainProse } from '../../src/disk/parse/is-plain-prose.ts';
import { nodesIn } from '../../src/disk/parse/mdx-node.ts';

test.each([
  'It is **important** to import: export reports, _then_ ask.\n\n## First\n\n- One\n  - Two (of 3)\n',
  '1. Ask & listen.\n2. Write it down; 50 % is `enough`.\n',
  '',
])('is plain: %j', (body) => {
  expect(isPlainProse(body)).toBe(true);
});

test.each([
  '[a](level/b)',
  '<Term id="acv" />',
  'See www.example.com.',
  'See WWW.example.com.',
  'See https://example.com.',
  'Ask ann@example.com.',
  'a {1 + 1} b',
  'Text\n\nexport const a = 1;\n',
  '  import a from "b"',
  '- '.repeat(60),
])('is not plain: %j', (body) => {
  expect(isPlainProse(body)).toBe(false);
});

const harmless = fc.constantFrom(
  ...['word ', 'Import ', '\n', '\n\n', '- ', '  ', '> ', '**', '_', '1. ', '# ', '`', '~~', '.', ')', '('],
  ...['|', '\\', '&lt;', '"', '!', '---\n', 'http:', '=\n', '^'],
);
const meaningful = fc.constantFrom('www.', '://', '@', '<', '[', ']', '{', '}', 'export ', 'import ');
const piece = fc.oneof({ weight: 60, arbitrary: harmless }, { weight: 1, arbitrary: meaningful });
const body = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

test('nothing that the parser of the site makes more of than prose is plain', () => {
  fc.assert(
    fc.property(body, (text) => {
      if (!isPlainProse(text)) return;
      const placed = nodesIn(mdxToMdast(text, { features: { frontmatter: false } }));
      const types = placed.map(({ node }) => node.type);
      expect(types.filter((type) => /^mdx|^link|^image|^definition/.test(type))).toEqual([]);
      expect(Math.max(...placed.map(({ depth }) => depth))).toBeLessThan(deepest);
    }),
    { numRuns: 3000 },
  );
});
