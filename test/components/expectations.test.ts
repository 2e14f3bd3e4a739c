import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, expect, test } from 'vitest';
import { holdFramework } from '../../src/site/held-framework.ts';
import { frameworkOf, levelOf } from '../core/support/framework-of.ts';

const framework = frameworkOf();
const level = framework.levels.find((each) => each.expectations.length > 1) ?? levelOf(framework, 'rep');
let container: AstroContainer;
let ExpectationItem: AstroComponentFactory;
let Statements: AstroComponentFactory;

beforeAll(async () => {
  // Components take the words of the framework's language when they are loaded.
  holdFramework(framework);
  container = await AstroContainer.create();
  ExpectationItem = (await import('../../src/components/ExpectationItem.astro')).default;
  Statements = (await import('../../src/components/Statements.astro')).default;
});

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('an expectation shows its competency, its proficiency by name, and the behaviours of that proficiency', async () => {
  const expectation = level.expectations.find(({ proficiency }) => proficiency !== undefined);
  const html = await container.renderToString(ExpectationItem, {
    props: { expectation, ownId: level.id, file: level.file },
  });
  const shown = plain(html);
  expect(shown).toContain(expectation?.competency.title);
  expect(shown).toContain(expectation?.proficiency?.name);
  const descriptor = expectation?.competency.descriptors.find(
    (each) => each.proficiency === expectation.proficiency,
  );
  for (const { text } of descriptor?.behaviours ?? []) expect(shown).toContain(text);
});

test('an expectation is open where it matters most, and folded elsewhere', async () => {
  const [first] = level.expectations;
  const render = (emphasis: boolean) =>
    container.renderToString(ExpectationItem, {
      props: { expectation: { ...first, emphasis }, ownId: level.id, file: level.file },
    });
  expect(await render(true)).toMatch(/<details[^>]* open/);
  expect(await render(false)).not.toMatch(/<details[^>]* open/);
});

test('a statement has its own place and link, shows Markdown, and never markup', async () => {
  const statement = {
    id: 'says-no',
    text: 'Says *no* to <b>discounts</b>.',
    kind: 'requirement',
    examples: [],
    parts: [],
    links: [],
    appliesTo: [],
  };
  const html = await container.renderToString(Statements, {
    props: { statements: [statement], file: 'tracks/t/rep.yaml' },
  });
  expect(html).toContain('id="says-no"');
  expect(html).toContain('href="#says-no"');
  expect(html).toContain('<em>no</em> to &lt;b&gt;discounts&lt;/b&gt;');
});

test('a statement names the layer it comes from where that is not the page itself', async () => {
  const source = { layer: 'overlay', id: 'public-sector', title: 'Public sector' };
  const statement = {
    id: 'a',
    text: 'Reads the tender twice.',
    kind: 'requirement',
    examples: [],
    parts: [],
    links: [],
    appliesTo: [],
    source,
  };
  expect(
    plain(
      await container.renderToString(Statements, {
        props: { statements: [statement], ownId: 'rep', file: 'tracks/t/rep.yaml' },
      }),
    ),
  ).toContain('from Public sector');
  const own = { ...statement, source: { layer: 'level', id: 'rep', title: 'Rep' } };
  expect(
    plain(
      await container.renderToString(Statements, {
        props: { statements: [own], ownId: 'rep', file: 'tracks/t/rep.yaml' },
      }),
    ),
  ).not.toContain('from');
});
