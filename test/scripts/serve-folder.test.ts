import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/support/serve-folder.ts';
import { UsageError } from '../../scripts/support/usage-error.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function serve(files: Readonly<Record<string, string>>, base = '/careers/'): Promise<string> {
  const folder = path.join(temporaryFolder(), 'site');
  for (const [file, text] of Object.entries({ ...files, '../secret.txt': 'secret' })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const served = await serveFolder(folder, base, { port: 0, orNext: false });
  onTestFinished(() => served.close());
  return served.address;
}

/** Asks for an address as it is written; `fetch` would tidy it first. */
function ask(
  address: string,
  asked: string,
): Promise<{ status?: number; text: string; type?: string; location?: string }> {
  return new Promise((resolve, reject) => {
    request(address, { path: asked }, async (response) => {
      const { statusCode, headers } = response;
      const text = (await response.toArray()).join('');
      resolve({
        text,
        ...(statusCode && { status: statusCode }),
        ...(headers['content-type'] && { type: headers['content-type'] }),
        ...(headers.location && { location: headers.location }),
      });
    })
      .on('error', reject)
      .end();
  });
}

const html = 'text/html; charset=utf-8';
const site = { 'index.html': 'home', 'levels/ae/index.html': 'level', '404.html': 'lost', 'app.js': 'code' };

describe('a static host', () => {
  test.each([
    ['answers the base with the front page', '/careers/', { status: 200, text: 'home', type: html }],
    ['answers a folder with its index', '/careers/levels/ae/', { status: 200, text: 'level', type: html }],
    [
      'names what a file is',
      '/careers/app.js',
      { status: 200, text: 'code', type: 'text/javascript; charset=utf-8' },
    ],
    [
      'leaves a query aside',
      '/careers/app.js?v=1',
      { status: 200, text: 'code', type: 'text/javascript; charset=utf-8' },
    ],
    [
      'adds the slash that a folder lacks',
      '/careers/levels/ae',
      { status: 301, text: '', location: '/careers/levels/ae/' },
    ],
    [
      'has a page for what is not there',
      '/careers/levels/nobody/',
      { status: 404, text: 'lost', type: html },
    ],
    ['takes no slash after a file', '/careers/app.js/', { status: 404, text: 'lost', type: html }],
    ['has nothing outside of the base', '/index.html', { status: 404, text: 'lost', type: html }],
    ['does not leave its folder', '/careers/..%2fsecret.txt', { status: 404, text: 'lost', type: html }],
    ['stands an address that cannot be read', '/careers/%E0%A4%A', { status: 404, text: 'lost', type: html }],
    ['stands an address that names no host', '//', { status: 404, text: 'lost', type: html }],
    ['stands a sign that no file has', '/careers/%00', { status: 404, text: 'lost', type: html }],
  ])('%s', async (_, asked, answer) => {
    expect(await ask(await serve(site), asked)).toEqual(answer);
  });

  test('sends nobody to another host', async () => {
    expect(await ask(await serve(site, '/'), '//levels')).toEqual({
      status: 301,
      text: '',
      location: '/levels/',
    });
  });

  test('needs no page for what is not there', async () => {
    expect(await ask(await serve({}, '/'), '/nothing')).toEqual({
      status: 404,
      text: 'Nothing is here.',
      type: 'text/plain',
    });
  });
});

describe('a port that is taken', () => {
  test('is left for the next one where any will do', async () => {
    const { port } = new URL(await serve({}));
    const next = await serveFolder(temporaryFolder(), '/', { port: Number(port), orNext: true });
    onTestFinished(() => next.close());
    expect(Number(new URL(next.address).port)).toBeGreaterThan(Number(port));
  });

  test('is refused where it was asked for', async () => {
    const { port } = new URL(await serve({}));
    await expect(serveFolder(temporaryFolder(), '/', { port: Number(port), orNext: false })).rejects.toEqual(
      new UsageError(`\`--port ${port}\` is not free. Name another, or leave it out.`),
    );
  });
});
