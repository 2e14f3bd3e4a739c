import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesOf } from './support/files-of.ts';
import { runOn } from './support/run-on.ts';
import { change, small, smallContent } from './support/small-content.ts';

const inTwoLanguages = () => {
  const written = readFileSync(path.join(small, 'framework.yaml'), 'utf8');
  return smallContent({
    'framework.yaml': written.replace('language: en', 'language: en\nlanguages: [he]'),
    'translations/he/tracks/sales/seller.yaml': 'title: מוכר\ntranslatedFrom: an earlier one\n',
  });
};

async function built(content: string, ...more: string[]) {
  const out = path.join(temporaryFolder(), 'site');
  const { code, errors } = await runScript('build', ['--content', content, '--out', out, ...more]);
  expect({ code, errors: errors.replace(/^\d+ notes? .*\n/, '') }).toEqual({ code: 0, errors: '' });
  // The support reads bytes as they are.
  return Object.fromEntries(
    Object.entries(filesOf(out)).map(([file, bytes]) => [
      file,
      Buffer.from(bytes, 'latin1').toString('utf8'),
    ]),
  );
}

const pagesOf = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).filter((file) => file.endsWith('.html'));

describe('a site in two languages', () => {
  /** Built once, by the first test that asks. */
  let files: ReturnType<typeof built> | undefined;
  const site = () => {
    files ??= built(inTwoLanguages(), '--base', '/careers/', '--site', 'https://example.com');
    return files;
  };

  test('has every page once for each language', async () => {
    const files = await site();
    const pages = pagesOf(files);
    const own = pages.filter((file) => !file.startsWith('he/'));
    expect(pages.filter((file) => file.startsWith('he/'))).toEqual(own.map((file) => `he/${file}`).sort());

    const hebrew = files['he/levels/seller/index.html'] ?? '';
    expect(hebrew).toContain('<html lang="he" dir="rtl">');
    expect(hebrew).toMatch(/<h1[^>]*>מוכר<\/h1>/);
    expect(hebrew).toContain('<span lang="en" dir="ltr">Sells what the shop has.</span>');
    expect(hebrew).toContain('The source of this page has changed since it was translated.');
    expect(hebrew).toMatch(
      /<a href="\/careers\/levels\/seller\/" hreflang="en" data-language>\s*Read it in אנגלית/,
    );
    expect(hebrew).toContain('<a href="/careers/levels/seller/" lang="en" hreflang="en"');
    expect(files['he/levels/senior-seller/index.html']).toContain(
      'This page is not translated yet. Its texts are in',
    );

    const english = files['levels/seller/index.html'] ?? '';
    expect(english).toContain('<a href="/careers/he/levels/seller/" lang="he" hreflang="he"');
    expect(english).not.toContain('not translated');
    for (const page of [english, hebrew]) {
      expect(page.match(/<link rel="alternate" hreflang[^>]*>/g)).toEqual([
        '<link rel="alternate" hreflang="en" href="https://example.com/careers/levels/seller/">',
        '<link rel="alternate" hreflang="he" href="https://example.com/careers/he/levels/seller/">',
        '<link rel="alternate" hreflang="x-default" href="https://example.com/careers/levels/seller/">',
      ]);
    }
    expect(files['robots.txt']).toContain('https://example.com/careers/he/sitemap-index.xml');
    expect(files['he/robots.txt']).toBeUndefined();
    expect(files['sitemap-0.xml']).toContain(
      'hreflang="he" href="https://example.com/careers/he/levels/seller/"',
    );
  });

  test('has a search index for the pages of each language', async () => {
    const files = await site();
    const languagesIn = (folder: string) =>
      Object.keys(JSON.parse(files[`${folder}pagefind/pagefind-entry.json`] ?? '{}').languages);
    expect([languagesIn(''), languagesIn('he/')]).toEqual([['en'], ['he']]);
  });

  test('leads from a page that is not there to where each language begins', async () => {
    expect((await site())['404.html']).toContain('<a href="/careers/he/" lang="he"');
  });
});

describe('a site in two languages at the top of a host', () => {
  /** With a page for few in the second language, and built for everyone, once, by the first test that asks. */
  let files: ReturnType<typeof built> | undefined;
  const site = () => {
    const content = inTwoLanguages();
    const secret = 'translations/he/guides/sealed-offers.mdx';
    change(content, { [secret]: '---\ntitle: הצעות סודיות\n---\nסוד.\n' });
    files ??= built(content, '--audience', 'everyone', '--health');
    return files;
  };

  test('leads from a page that is not there to where each language begins', async () => {
    expect((await site())['404.html']).toContain('<a href="/he/" lang="he"');
  });

  test('holds nothing in any language that is for a narrower audience', async () => {
    const holders = Object.entries(await site()).filter(([file, text]) =>
      /sealed|סוד/i.test(`${file} ${text}`),
    );
    expect(holders).toEqual([]);
  });
});

test('translations of a language that is not named build nothing and are told', async () => {
  const content = smallContent({ 'translations/he/guides/sealed-offers.mdx': '---\ntitle: הצעות\n---\n' });
  const out = path.join(temporaryFolder(), 'site');
  const { code, errors } = await runScript('build', ['--content', content, '--out', out]);
  expect({ code, errors }).toEqual({ code: 0, errors: '1 warning in 8 files.\n' });
  expect(existsSync(path.join(out, 'he'))).toBe(false);
});

test('the dev server shows the language that it is asked for', async () => {
  const content = inTwoLanguages();
  const running = runOn('dev', ['--content', content, '--port', '4871', '--language', 'he']);
  const address = (await running.prints(/http:\/\/localhost:\d+\//)) ?? '';
  const page = await (await fetch(new URL('levels/seller/', address))).text();
  expect(page).toContain('<html lang="he" dir="rtl">');
  expect(page).not.toContain('data-language');
});
