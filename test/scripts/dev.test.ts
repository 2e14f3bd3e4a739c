import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../src/core/words/index.ts';
import { filesOf } from './support/files-of.ts';
import { runOn } from './support/run-on.ts';
import { change, small, smallContent } from './support/small-content.ts';

type AtEnd = [atEnd?: (end: () => void) => void];

/** A dev server over a folder of content, and what its pages say. */
async function serve(content: string, options: readonly string[] = [], ...atEnd: AtEnd) {
  const args = ['--content', content, '--port', '0', '--base', 'careers', ...options];
  const command = runOn('dev', args, ...atEnd);
  const address = await command.prints(/http:\/\/localhost:\d+\/careers\//);
  const ask = async (page: string) => {
    const response = await fetch(new URL(page, address), { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  };
  const shows = (page: string, status: number, text: string) =>
    vi.waitUntil(
      async () => {
        const answer = await ask(page);
        return answer.status === status && answer.text.includes(text);
      },
      { timeout: 20_000, interval: 50 },
    );
  return { ...command, ask, shows };
}

const textOf = (content: string, file: string) => readFileSync(path.join(content, file), 'utf8');

/** What has to be written, and taken out, for files to be as they were. */
const differing = (now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.keys({ ...now, ...before })
      .filter((file) => now[file] !== before[file])
      .map((file) => [file, before[file]]),
  );

describe('a dev server', () => {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'trellis-test-'));
  const content = path.join(folder, 'content');
  let server: Awaited<ReturnType<typeof serve>>;
  let end = () => {};

  beforeAll(async () => {
    cpSync(small, content, { recursive: true });
    server = await serve(content, [], (given) => {
      end = given;
    });
  }, 60_000);

  // Every test begins with the content as it was at first.
  afterEach(() => change(content, differing(filesOf(content), filesOf(small))));

  afterAll(() => {
    end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('follows what is saved, added and taken out', async () => {
    const { shows } = server;
    await shows('levels/seller/', 200, 'Sells what the shop has.');

    const seller = textOf(content, 'tracks/sales/seller.yaml');
    change(content, { 'tracks/sales/seller.yaml': seller.replace('has.', 'has in stock.') });
    await shows('levels/seller/', 200, 'Sells what the shop has in stock.');

    const calls = textOf(content, 'activities/ten-calls.mdx');
    change(content, { 'activities/ten-calls.mdx': calls.replace('ten calls and', 'ten old calls and') });
    await shows('activities/ten-calls/', 200, 'ten old calls and');

    change(content, { 'guides/new-here.mdx': '---\ntitle: New here\n---\nStart with the phone.\n' });
    await shows('guides/new-here/', 200, 'Start with the phone.');

    change(content, { 'guides/new-here.mdx': undefined });
    await shows('guides/new-here/', 404, '');
  });

  test('the brand follows, too', async () => {
    const { shows } = server;
    const framework = textOf(content, 'framework.yaml');
    await shows('', 200, 'light-dark(oklch(45%');
    for (const accent of ['#0a7c66', '#a8481a']) {
      change(content, { 'framework.yaml': `${framework}brand: { accent: "${accent}" }\n` });
      await shows('', 200, `light-dark(${accent},`);
    }
  });

  test('while the content has errors, they are printed and the pages stay as they were', async () => {
    const { shows, prints, ask } = server;
    await shows('activities/ten-calls/', 200, 'Listen to ten calls');

    change(content, {
      'competencies/listening.yaml': 'titel: Listening\n',
      'activities/ten-calls.mdx': textOf(content, 'activities/ten-calls.mdx').replace('Listen to', 'Hear'),
    });
    await prints(/competencies\/listening\.yaml:1:1 {2}error {2}`titel`/);
    expect((await ask('activities/ten-calls/')).text).toContain('Listen to ten calls');

    change(content, { 'competencies/listening.yaml': 'title: Listening\n' });
    await shows('activities/ten-calls/', 200, 'Hear ten calls');
  });

  test('pictures are shown', async () => {
    const { shows } = server;
    await shows('activities/ten-calls/', 200, '/careers/media/telephone.svg');
    await shows('media/telephone.svg', 200, '<svg');
  });

  test('a page asked for after a save says what was saved last, however often', async () => {
    const { shows } = server;
    await shows('levels/seller/', 200, 'Sells what the shop has.');
    const seller = textOf(content, 'tracks/sales/seller.yaml');
    for (const [n, wait] of [0, 5, 30, 60, 120, 250, 30, 0].entries()) {
      change(content, { 'tracks/sales/seller.yaml': n % 3 === 1 ? 'titel: Seller\n' : `${seller}# ${n}\n` });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    change(content, { 'tracks/sales/seller.yaml': seller.replace('has.', 'has in the end.') });
    await shows('levels/seller/', 200, 'Sells what the shop has in the end.');

    change(content, { 'tracks/sales/seller.yaml': seller.replace('has.', 'has, TODO.') });
    await shows('levels/seller/', 200, 'has, TODO.');
  });
});

test('the language follows, with the words of the interface', async () => {
  const content = smallContent();
  const { shows } = await serve(content);
  const framework = textOf(content, 'framework.yaml').replace(/^language:.*\n/m, '');
  for (const language of ['en', 'de', 'fr'] as const) {
    change(content, { 'framework.yaml': `${framework}language: ${language}\n` });
    await shows('', 200, `lang="${language}"`);
    await shows('levels/seller/', 200, `>${wordsOf(language).skipToContent}<`);
  }
});

test('content that has errors from the start is shown as its errors until they are mended', async () => {
  const content = smallContent({ 'competencies/listening.yaml': 'titel: <b>Listening</b>\n' });
  const { shows } = await serve(content);
  await shows('', 500, 'competencies/listening.yaml:1:1  error');

  change(content, { 'competencies/listening.yaml': 'title: Listening\n' });
  await shows('levels/seller/', 200, 'Sells what the shop has.');
});

test('what is saved while the server starts is shown', async () => {
  const content = smallContent();
  const seller = textOf(content, 'tracks/sales/seller.yaml');
  const served = serve(content);
  await new Promise((resolve) => setTimeout(resolve, 500));
  change(content, { 'tracks/sales/seller.yaml': seller.replace('has.', 'has at the start.') });
  const { shows } = await served;
  await shows('levels/seller/', 200, 'Sells what the shop has at the start.');
});

test('the page for editors waits for the checks that come after a page can be shown', async () => {
  const content = smallContent();
  const { shows, ask } = await serve(content, ['--health', '--audience', 'managers']);
  const found = async () => /still says .{0,20}TODO/.exec((await ask('health/')).text)?.[0];
  expect(await found()).toBeUndefined();
  const seller = textOf(content, 'tracks/sales/seller.yaml');
  change(content, { 'tracks/sales/seller.yaml': seller.replace('has.', 'has, TODO.') });
  await shows('levels/seller/', 200, 'has, TODO.');
  expect(await found()).toBeDefined();
});
