import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, expect, test } from 'vitest';
import type { Term } from '../../src/core/framework/things.ts';
import { holdFramework } from '../../src/site/held-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

const term = (id: string, name: string, aliases: string[] = [], kind = 'sales'): Term => ({
  id,
  term: name,
  meaning: `What ${name} means.`,
  kind,
  aliases,
  links: [],
});

const framework = {
  ...frameworkOf(),
  glossary: [
    term('quota', 'Quota', ['number', 'sales target']),
    term('ote', 'OTE', ['on-target earnings']),
    term('tender', 'Tender', ['RFP']),
    term('research', 'R&D', ['profit & loss']),
    term('amp', 'Amp'),
    term('level', 'Level', [], 'framework'),
  ],
};
const [level] = framework.levels;
let Inline: AstroComponentFactory;

beforeAll(async () => {
  holdFramework(framework);
  Inline = (await import('../../src/components/Inline.astro')).default;
});

async function shown(...texts: string[]): Promise<string[]> {
  const container = await AstroContainer.create();
  const locals = {};
  const parts: string[] = [];
  for (const text of texts) parts.push(await container.renderToString(Inline, { props: { text }, locals }));
  return parts;
}

test('a term of the glossary is linked where a page uses it first, and not again', async () => {
  const [first, second] = await shown('Half of the quota comes late. The quota again.', 'A quota.');
  expect(first).toBe(
    'Half of the <a class="term" href="/glossary/#quota">quota</a> comes late. The quota again.',
  );
  expect(second).toBe('A quota.');
});

test('aliases are linked where they can mean nothing else: abbreviations as such, and several words', async () => {
  const [number, target, rfp, lower] = await shown('A number.', 'A sales target.', 'An RFP.', 'An rfp.');
  expect(number).toBe('A number.');
  expect(target).toContain('#quota');
  expect(rfp).toContain('#tender');
  expect(lower).toBe('An rfp.');
});

test('a term with a sign that HTML writes differently is linked, and no term inside of such a sign', async () => {
  const [term, sign] = await shown('Ask R&D.', 'You & me.');
  const [alias] = await shown('A profit & loss.');
  expect(term).toBe('Ask <a class="term" href="/glossary/#research">R&amp;D</a>.');
  expect(alias).toBe('A <a class="term" href="/glossary/#research">profit &amp; loss</a>.');
  expect(sign).toBe('You &amp; me.');
});

test("the framework's own words, parts of words and words inside links are not linked", async () => {
  const [own, part, inside] = await shown('A level.', 'Quotas and misquota.', `[quota](level/${level?.id})`);
  expect(own).toBe('A level.');
  expect(part).toBe('Quotas and misquota.');
  expect(inside).toBe(`<a href="/levels/${level?.id}/">quota</a>`);
});

test('a link to something that this build does not hold leaves its words', async () => {
  const [gone, term, place] = await shown(
    '[a secret](level/no-such-level) here',
    '[a word](glossary/tender)',
    `[there](level/${level?.id}#scope)`,
  );
  expect(gone).toBe('a secret here');
  expect(term).toBe('<a href="/glossary/#tender">a word</a>');
  expect(place).toBe(`<a href="/levels/${level?.id}/#scope">there</a>`);
});
