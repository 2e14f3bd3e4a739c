import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer } from 'yaml';
import { migrateTexts } from '../../../src/disk/migrate/migrate-texts.ts';
import { parseFile } from '../../../src/disk/parse/parse-file.ts';
import { inventedChain } from './invented-chain.ts';

let counted = 0;
/** Each comment is like no other, so that none can take the place of one that is lost. */
const comment = fc.constantFrom('why', 'since', 'ask Ann', 'a: b').map((word) => `# ${word} ${counted++}`);
const behind = fc.option(comment, { nil: '' }).map((text) => (text ? ` ${text}` : ''));
const above = (margin: string) =>
  fc.array(comment, { maxLength: 2 }).map((all) => all.map((each) => `${margin}${each}\n`).join(''));

const word = fc.constantFrom('Sells', 'listens', 'leads', 'gives', 'quota', 'order');
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const quoted = fc.tuple(words, fc.constantFrom('', '"', "'")).map(([text, quote]) => quote + text + quote);
const folded = (margin: string) =>
  fc.tuple(words, words).map(([one, two]) => `>\n${margin}  ${one}\n${margin}  ${two}`);

const field = (name: string, value: fc.Arbitrary<string>, margin = '') =>
  fc
    .tuple(above(margin), value, behind)
    .map(([before, text, after]) =>
      text.startsWith('>')
        ? `${before}${margin}${name}: ${text}\n`
        : `${before}${margin}${name}: ${text}${after}\n`,
    );

const shuffled = (fields: readonly fc.Arbitrary<string>[]) =>
  fc
    .tuple(fc.tuple(...fields), fc.shuffledSubarray([...fields.keys()], { minLength: fields.length }))
    .map(([texts, order]) => order.map((at) => texts[at]).join(''));

const level = shuffled([
  field(
    'title',
    fc.tuple(words, fc.constantFrom('', ' (g1)', ' (g2)')).map((parts) => `"${parts.join('')}"`),
  ),
  field('summary', fc.oneof(quoted, folded(''))),
  field('aside', fc.constantFrom('[a, b]', '{ a: 1 }', '3')),
]);

const termOnLines = fc
  .tuple(above('  '), words, behind, field('meaning', fc.oneof(quoted, folded('    ')), '    '))
  .map(([before, term, after, meaning]) => `${before}  - term: ${term}${after}\n${meaning}`);
const termInBrackets = fc
  .tuple(above('  '), words, words, behind)
  .map(([before, term, meaning, after]) => `${before}  - { term: ${term}, meaning: ${meaning} }${after}\n`);
const terms = fc
  .tuple(above(''), behind, fc.array(fc.oneof(termOnLines, termInBrackets), { minLength: 1, maxLength: 4 }))
  .map(([before, after, all]) => `${before}terms:${after}\n${all.join('')}`);

const framework = shuffled([
  field('name', quoted),
  field('modelVersion', fc.constant('1')),
  fc.option(terms, { nil: '' }),
]);
const glossary = fc.option(
  fc.tuple(above(''), termOnLines).map(([before, term]) => `${before}terms:\n${term}`),
  { nil: undefined },
);

const content = fc
  .record({ framework, glossary, levels: fc.array(level, { maxLength: 3 }), isCrlf: fc.boolean() })
  .map(({ framework: about, glossary: known, levels, isCrlf }) => {
    const texts = new Map([['framework.yaml', about]]);
    if (known !== undefined) texts.set('glossary.yaml', known);
    for (const [at, text] of levels.entries()) texts.set(`tracks/t/l${at}.yaml`, text);
    return isCrlf ? new Map([...texts].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])) : texts;
  });

type Texts = ReadonlyMap<string, string>;
type Terms = { terms?: readonly { term: string; meaning: string }[] };

const commentsOf = (texts: Texts) =>
  [...texts.values()]
    .flatMap((text) => [...new Lexer().lex(text)])
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trim())
    .sort();
const dataOf = (texts: Texts, path: string) => parseFile(path, texts.get(path) ?? '').file?.data;

test('whatever a file looks like, no comment is lost, every value arrives, and a second run changes nothing', () => {
  fc.assert(
    fc.property(content, (before) => {
      const after = migrateTexts(before, 1, inventedChain);
      expect(commentsOf(after)).toEqual(commentsOf(before));
      const termsIn = (texts: Texts, path: string) => (dataOf(texts, path) as Terms | undefined)?.terms ?? [];
      expect(termsIn(after, 'framework.yaml')).toEqual([]);
      expect(new Set(termsIn(after, 'glossary.yaml'))).toEqual(
        new Set([...termsIn(before, 'framework.yaml'), ...termsIn(before, 'glossary.yaml')]),
      );
      for (const [path] of before) {
        if (!path.startsWith('tracks/')) continue;
        const old = dataOf(before, path) as Record<string, unknown>;
        const now = dataOf(after, path.replace('tracks', 'lines')) as Record<string, unknown>;
        const { title, grade, purpose, aside } = now;
        expect(purpose).toEqual(old['summary']);
        expect(aside).toEqual(old['aside']);
        expect(grade === undefined ? title : `${title} (${grade})`).toBe(old['title']);
      }
      expect([...migrateTexts(after, 4, inventedChain)]).toEqual([...after]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('the lines of a file that no step touches keep their bytes', () => {
  fc.assert(
    fc.property(content, (before) => {
      const after = migrateTexts(before, 1, inventedChain);
      for (const [path, text] of before) {
        if (!path.startsWith('tracks/')) continue;
        const now = (after.get(path.replace('tracks', 'lines')) ?? '').split('\n');
        const kept = text.split('\n').filter((line) => !/^(title|summary)/.test(line));
        expect(now.filter((line) => !/^(title|grade|purpose)/.test(line))).toEqual(kept);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
