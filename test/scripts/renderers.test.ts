import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readProcesses } from '../../scripts/support/read-processes.ts';
import type { PageRequest } from '../../scripts/support/rendering/renderer.ts';
import { startRenderers } from '../../scripts/support/rendering/renderers.ts';
import { noBrandFiles } from '../../src/disk/brand/brand-files.ts';
import { reviewFolder } from '../../src/disk/review-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { small } from './support/small-content.ts';

/** Stands for what Astro writes: it answers with the path that it is asked for, and knows two that go wrong. */
const app = `
export const app = {
  manifest: { routes: [{ routeData: {} }], entryModules: {} },
  setInternals() {},
  setOptions() {},
  async render({ url }) {
    const { pathname } = new URL(url);
    if (pathname === '/bad/') throw new Error('This page has no words.');
    if (pathname === '/end/') process.exit(7);
    return new Response(pathname, { status: pathname === '/away/' ? 404 : 200, headers: { 'x-a': 'b' } });
  },
};`;

async function started(count: number) {
  const { source } = await reviewFolder(small, { today: '2027-01-01' });
  if (!source) throw new Error('The small content has errors.');
  const renderers = await startRenderers(count, {
    ...{ source, language: undefined, problems: [], brandFiles: noBrandFiles, styles: [], scripts: [] },
    entry: `data:text/javascript,${encodeURIComponent(app)}`,
    root: temporaryFolder(),
    takesNotes: false,
  });
  onTestFinished(() => renderers.close());
  const render = async (place: string, more: Partial<PageRequest> = {}) => {
    const request = { url: `http://localhost${place}`, route: 0, file: undefined, ...more };
    return (await renderers.render(request)).response;
  };
  return { render };
}

test('a page comes back as it was made, whichever process made it', async () => {
  const { render } = await started(2);
  const places = Array.from({ length: 20 }, (_, n) => `/${n}/`);
  const pages = await Promise.all(places.map((place) => render(place)));
  expect(await Promise.all(pages.map((page) => page.text()))).toEqual(places);
  expect(pages.map(({ status, headers }) => [status, headers.get('x-a')])).toContainEqual([200, 'b']);
});

test('a page that is to be written is written, and comes back without its body', async () => {
  const { render } = await started(1);
  const file = path.join(temporaryFolder(), 'levels', 'seller', 'index.html');
  expect((await render('/seller/', { file })).body).toBe(null);
  expect(readFileSync(file, 'utf8')).toBe('/seller/');
  expect(await (await render('/other/', { file })).text()).toBe('/other/');
  expect(readFileSync(file, 'utf8')).toBe('/seller/');
  expect(await (await render('/away/', { file: `${file}.away` })).text()).toBe('/away/');
});

test('what a page throws is thrown here, and the next page is made', async () => {
  const { render } = await started(1);
  await expect(render('/bad/')).rejects.toThrow('This page has no words.');
  await expect(render('/good/', { route: 9 })).rejects.toThrow('There is no route 9.');
  expect(await (await render('/good/')).text()).toBe('/good/');
});

test('where a process ends, the pages that wait for it say so', async () => {
  const { render } = await started(1);
  await expect(render('/end/')).rejects.toThrow('A process that makes pages ended with 7.');
});

test.each([
  [undefined, undefined],
  ['1', 1],
  ['16', 16],
])('%s processes are %s', (text, number) => {
  expect(readProcesses(text)).toBe(number);
});

test.each(['0', 'two', '-1', '1.5', ''])('%j is no number of processes', (text) => {
  expect(() => readProcesses(text)).toThrow(`\`--processes ${text}\` is not a whole number from 1 to 99.`);
});
