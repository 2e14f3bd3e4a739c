import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, inject, test } from 'vitest';
import { hexOf } from '../../src/core/colour/colour.ts';
import type { CardFace } from '../../src/site/cards/card-faces.ts';
import { flatPng } from '../../src/site/cards/flat-png.ts';
import { levelCard } from '../../src/site/cards/level-card.ts';
import { setLines } from '../../src/site/cards/set-lines.ts';
import { holdFramework } from '../../src/site/held-framework.ts';
import { set } from '../core/support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../core/support/framework-of.ts';
import { builtPages } from '../support/built-pages.ts';

/** A face in which every Latin letter is half as wide as the text is high. */
const face: CardFace = {
  family: 'Half & half',
  bytes: new Uint8Array(),
  widthOf: (text) => (/^[\u0020-\u024f…]*$/.test(text) ? [...text].length / 2 : undefined),
};
const faces = { text: face, title: face };

describe('on the site', () => {
  const levels = builtPages().filter(({ path: page }) => /^\/levels\/[^/]+\/$/.test(page));

  test('each level names a card by its full address, and the card is as large as previews want it', () => {
    expect(levels.length).toBeGreaterThan(0);
    for (const { path: page, html } of levels) {
      const [, address = ''] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
      expect(address).toBe(`https://careers.example.com/careers${page}card.png`);
      const bytes = readFileSync(path.join(inject('dist'), page, 'card.png'));
      expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(40_000);
    }
  });

  test('every page says to others what it is called', () => {
    const silent = builtPages()
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .filter(({ html }) => !html.includes('<meta property="og:title"'));
    expect(silent.map(({ path: page }) => page)).toEqual([]);
  });
});

describe('lines', () => {
  const lines = (text: string, most = 3) => setLines(text, { face, size: 10, width: 50, most });

  test('end before a word that does not fit', () => {
    expect(lines('one two three')).toEqual(['one two', 'three']);
  });

  test('beyond the last are left out, and the last one says so', () => {
    expect(lines('one two three four five six seven', 2)).toEqual(['one two', 'three…']);
    expect(lines('one two three, four five', 2)).toEqual(['one two', 'three…']);
  });

  test('cut a word that is wider than they are', () => {
    expect(lines('extraordinarily')).toEqual(['extraordin', 'arily']);
  });

  test('are not there where the face lacks a letter', () => {
    expect(lines('営業 manager')).toBeUndefined();
  });
});

describe('a card', () => {
  const cardOf = (...changes: Parameters<typeof frameworkOf>[0] & object) => {
    const framework = frameworkOf(changes);
    holdFramework(framework);
    return levelCard(levelOf(framework, 'rep'), framework, faces);
  };
  const rep = (field: string, value: unknown) => set('tracks/selling/rep.yaml', field, value);

  test('says what the level is, where it stands, and whose it is', () => {
    const card = cardOf();
    for (const text of ['SE · Selling · Grade 1', 'Rep', 'Sells with help.', 'Careers in selling'])
      expect(card).toContain(`>${text}</text>`);
  });

  test('has the accent and the hue of the brand', () => {
    const card = cardOf(set('framework.yaml', 'brand', { accent: '#a8481a', trackHues: { selling: 174 } }));
    expect(card).toContain('height="12" fill="#a8481a"');
    expect(card).toContain(`stroke="${hexOf({ lightness: 0.51, chroma: 0.115, hue: 174 })}"`);
  });

  test('shows markup as text, and no name of a font ends its place', () => {
    const card = cardOf(rep('title', 'A & B <script>alert(1)</script> "C"')) ?? '';
    expect(card).not.toContain('<script');
    expect(card).toContain('>A &amp; B</text>');
    expect(card).toContain('>&lt;script&gt;alert');
    expect(card).toContain('font-family="Half &amp; half"');
  });

  test('is not made where the face lacks letters of the title, and goes without a summary that it cannot set', () => {
    expect(cardOf(rep('title', '営業'))).toBeUndefined();
    expect(cardOf(rep('summary', '営業です。'))).not.toContain('です');
  });
});

describe('a picture of few colours', () => {
  test('has the pixels that it was made of', () => {
    const pixels = Uint8Array.of(255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255);
    const png = Buffer.from(flatPng(pixels, 2, 2) ?? []);
    expect(imageSize(png)).toMatchObject({ type: 'png', width: 2, height: 2 });
    const part = (name: string) => {
      const at = png.indexOf(name);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    expect([...part('PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(part('IDAT'))]).toEqual([0, 0, 1, 0, 0, 0]);
  });

  test('is not made of more colours than it can list', () => {
    const pixels = (count: number) =>
      Uint8Array.from(Array.from({ length: count }, (_, n) => [n & 255, n >> 8, 0, 255]).flat());
    expect(flatPng(pixels(256), 256, 1)).toBeDefined();
    expect(flatPng(pixels(257), 257, 1)).toBeUndefined();
  });
});
