import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { mediaFiles } from '../../src/site/media-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Done = (built: { dir: URL }) => Promise<void>;

test('a build takes the files that a page names, whatever they are called', async () => {
  const [content, site] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(path.join(content, 'media'));
  for (const name of ["team's plan.pdf", 'a & b.png', 'team', 'secret.png']) {
    writeFileSync(path.join(content, 'media', name), '');
  }
  writeFileSync(
    path.join(site, 'index.html'),
    `<a href="/careers/media/team's%20plan.pdf">Plan</a><img src="/careers/media/a%20&amp;%20b.png">`,
  );
  const { hooks } = mediaFiles({ content, base: '/careers/' } as Parameters<typeof mediaFiles>[0]);
  await (hooks['astro:build:done'] as unknown as Done)({ dir: pathToFileURL(`${site}/`) });
  expect((await readdir(path.join(site, 'media'))).sort()).toEqual(['a & b.png', "team's plan.pdf"]);
});

test('a file that could run code on the site is left out, also where a page names it', async () => {
  const [content, site] = [temporaryFolder(), temporaryFolder()];
  const files = {
    'page.html': '<script>alert(1)</script>',
    'drawn.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    'scripted.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  };
  mkdirSync(path.join(content, 'media'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(content, 'media', name), text);
  const links = Object.keys(files).map((name) => `<a href="/media/${name}">x</a>`);
  writeFileSync(path.join(site, 'index.html'), links.join(''));
  const { hooks } = mediaFiles({ content, base: '/' } as Parameters<typeof mediaFiles>[0]);
  await (hooks['astro:build:done'] as unknown as Done)({ dir: pathToFileURL(`${site}/`) });
  expect(await readdir(path.join(site, 'media'))).toEqual(['drawn.svg']);
});
