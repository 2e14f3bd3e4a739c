import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../support/built-pages.ts';
import { fullFramework } from '../support/full-framework.ts';
import { plantSecrets, type Secret } from '../support/plant-secrets.ts';
import { runScript } from '../support/run-script.ts';
import { tagsOf } from '../support/tags-of.ts';
import { writeContent } from '../support/write-content.ts';

const seed = Number(process.env['TRELLIS_SEED'] ?? 7);
const audiences = ['everyone', 'internal', 'managers'];

let folder: string;
let secrets: Secret[];

/** What a build holds: names of files and their bytes, unpacked, in one text without capitals. */
let holds: Record<string, { file: string; text: string }[]>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trellis-audiences-'));
  const content = path.join(folder, 'content');
  const files = fullFramework((place) => `A word on ${place.replaceAll('.', ' ')}.`);
  secrets = ['internal', 'managers'].flatMap((audience) => plantSecrets(files, audience, seed));
  writeContent(content, files);
  mkdirSync(path.join(content, 'media'));
  for (const { word } of secrets) writeFileSync(path.join(content, 'media', `${word}.svg`), drawing(word));
  holds = {};
  for (const audience of audiences) holds[audience] = await built(content, audience);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawing = (word: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${word}</title></svg>`;

async function built(content: string, audience: string) {
  const out = path.join(folder, audience);
  const { code, output, errors } = await runScript('build', [
    ...['--content', content, '--out', out, '--audience', audience, '--health'],
  ]);
  expect({ code, errors: code === 0 ? '' : output + errors }).toEqual({ code: 0, errors: '' });
  return builtFiles(out).map((file) => {
    const bytes = unpacked(file, readFileSync(path.join(out, file)));
    return { file, text: `${file}\n${bytes.toString('latin1')}`.toLowerCase() };
  });
}

function unpacked(file: string, bytes: Buffer): Buffer {
  if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

const isFor = (audience: string, { audience: of }: Secret): boolean =>
  audiences.indexOf(of) <= audiences.indexOf(audience);

const filesWith = (audience: string, { word }: Secret): string[] =>
  (holds[audience] ?? []).filter(({ text }) => text.includes(word)).map(({ file }) => file);

/** Words that pages need not show, whoever they are for. */
const notShown = [
  /^(grade|group|metric) (id|meaning)$/,
  /^(move advice|assignment former id)$/,
  /^change |^section of changes/,
  // An overlay replaces statements by their ids, and nothing else has these.
  /replace\.(responsibilities|evidence)/,
];

test('hundreds of words are planted, each in a place of its own', () => {
  expect(new Set(secrets.map(({ word }) => word)).size).toBe(secrets.length);
  expect(secrets.length).toBeGreaterThan(200);
});

test.each(audiences)('no byte of a build for %s holds what is for fewer readers', (audience) => {
  const leaks = secrets
    .filter((secret) => !isFor(audience, secret))
    .flatMap((secret) => filesWith(audience, secret).map((file) => `${secret.place}: ${file}`));
  expect(leaks).toEqual([]);
});

test.each(audiences)('a build for %s holds what is for its readers', (audience) => {
  const missing = secrets.filter(
    (secret) => isFor(audience, secret) && filesWith(audience, secret).length === 0,
  );
  const places = missing.map(({ place }) => place);
  expect(places.filter((place) => !notShown.some((pattern) => pattern.test(place)))).toEqual([]);
});

test('the search index holds secrets for those who may find them, so that one would be seen in it', () => {
  const inIndex = (audience: string) =>
    secrets.filter((secret) =>
      filesWith(audience, secret).some((file) => /^pagefind\/(index|fragment)\//.test(file)),
    );
  expect(inIndex('everyone')).toEqual([]);
  expect(inIndex('internal').length).toBeGreaterThan(20);
  expect(inIndex('managers').length).toBeGreaterThan(inIndex('internal').length);
});

test('a build does not even name the audiences that come after its own', () => {
  const named = (audience: string, of: string) =>
    (holds[audience] ?? []).filter(({ text }) => text.includes(`"${of}"`)).map(({ file }) => file);
  expect(named('everyone', 'internal')).toEqual([]);
  expect(named('everyone', 'managers')).toEqual([]);
  expect(named('internal', 'managers')).toEqual([]);
});

test('what is left out leaves no hole: no empty list, cell, heading or link', () => {
  const pages = (holds['everyone'] ?? []).filter(({ file }) => file.endsWith('.html'));
  const hole = /<(li|ul|ol|dl|dt|dd|p|h[1-6]|a|td|section)(?:\s[^>]*)?>\s*<\/\1>/g;
  const holes = pages.flatMap(({ file, text }) =>
    [...text.matchAll(hole)].map(([whole]) => `${file} ${whole}`),
  );
  // Scripts fill these.
  const waits =
    /role="status"|aria-live|class="(?:results|routes|note route-notes)"|<td[^>]*>\s*<|hidden|id="/;
  expect(holes.filter((each) => !waits.test(each))).toEqual([]);
  expect(
    pages.filter(({ text }) => />\s*(undefined|null|nan)\s*</.test(text)).map(({ file }) => file),
  ).toEqual([]);
});

test('builds for fewer readers ask search engines to stay away; the one for everyone does not', () => {
  const says = (audience: string, page: string) =>
    tagsOf(readFileSync(path.join(folder, audience, page), 'utf8')).find(
      ({ attributes }) => attributes['name'] === 'robots',
    )?.attributes['content'];
  const robots = (audience: string) => readFileSync(path.join(folder, audience, 'robots.txt'), 'utf8');
  expect([says('everyone', 'index.html'), robots('everyone')]).toEqual([
    undefined,
    'User-agent: *\nDisallow:\n',
  ]);
  for (const audience of ['internal', 'managers']) {
    expect(says(audience, 'levels/junior/index.html')).toBe('noindex, nofollow');
    expect(robots(audience)).toBe('User-agent: *\nDisallow: /\n');
  }
});
