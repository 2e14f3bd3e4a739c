import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, expect, test } from 'vitest';
import type { Framework } from '../../src/core/framework/framework.ts';
import { reviewFolder } from '../../src/disk/review-folder.ts';
import { holdFramework } from '../../src/site/held-framework.ts';

let framework: Framework;
let render: (id: string) => Promise<string>;

beforeAll(async () => {
  const review = await reviewFolder('content', { today: '2027-03-01' });
  if (!review.framework) throw new Error('The default framework has errors.');
  framework = review.framework;
  // Components take the words of the framework's language when they are loaded.
  holdFramework(framework);
  const YouAreHere: AstroComponentFactory = (await import('../../src/components/YouAreHere.astro')).default;
  const container = await AstroContainer.create();
  render = (id) =>
    container.renderToString(YouAreHere, {
      props: { level: framework.levels.find((level) => level.id === id) },
    });
});

test('the piece of the map leads to the station on the map, and shows the marks of the tracks it is joined to', async () => {
  const html = await render('head-of-sales-craft');
  expect(html).toContain('href="/map/#station-head-of-sales-craft"');
  expect([...html.matchAll(/<text[^>]*>\s*(\w+)/g)].map(([, mark]) => mark)).toEqual(['SP', 'SM']);
});

test('it is at most 2 kB of HTML for every level', async () => {
  for (const { id } of framework.levels) {
    const html = await render(id);
    expect(html.length, id).toBeGreaterThan(300);
    expect(html.length, id).toBeLessThan(2000);
  }
});
