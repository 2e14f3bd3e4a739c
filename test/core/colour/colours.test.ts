import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentFrom } from '../../../src/core/colour/accent.ts';
import { hexOf, readColour } from '../../../src/core/colour/colour.ts';
import { contrastOn } from '../../../src/core/colour/contrast.ts';
import { fillHues, hueDistance, hueFrom, leastDistance, palette } from '../../../src/core/colour/hues.ts';
import { modes, papers } from '../../../src/core/colour/paper.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const anyColour = fc.tuple(channel, channel, channel).map((parts) => `#${parts.join('')}`);

test('the papers are those of the styles', () => {
  const [light = [], dark = []] = modes.map((mode) => papers[mode]);
  const [paper, deep] = light.map((each, n) => `light-dark(${each}, ${dark[n]})`);
  expect(tokens).toContain(`--paper: ${paper};`);
  expect(tokens).toContain(`--paper-deep: ${deep};`);
});

test('the palette is that of the styles', () => {
  const written = [...tokens.matchAll(/--hue: (\d+);/g)].map(([, hue]) => Number(hue));
  expect(palette).toEqual(written);
});

test('whatever the colour, its accents can be read on light and on dark paper', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const accent = accentFrom(colour);
      for (const mode of modes) expect(contrastOn(mode, accent?.[mode] ?? '')).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('an accent keeps the hue of its colour', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const hue = readColour(colour)?.hue;
      const accent = accentFrom(colour);
      for (const mode of modes) {
        const shown = readColour(accent?.[mode] ?? '')?.hue;
        // Where little colour is left, rounding to 256 steps turns the hue a little.
        if (hue !== undefined && shown !== undefined) expect(hueDistance(hue, shown)).toBeLessThan(8);
      }
    }),
  );
});

test('a colour that can be read is shown as it is', () => {
  expect(accentFrom('#0a7c66')).toEqual({ light: '#0a7c66', dark: '#32947d' });
  expect(accentFrom('oklch(45% 0.15 264)')?.light).toBe('#284ea7');
});

test('a colour that cannot be read becomes as much darker or lighter as it has to', () => {
  expect(accentFrom('#ffd400')).toEqual({ light: '#846d00', dark: '#ffd400' });
  expect(accentFrom('#0b1f4b')).toEqual({ light: '#0b1f4b', dark: '#6a85ba' });
  expect(accentFrom('#000')?.dark).toMatch(/^#(\w\w)\1\1$/);
});

test.each(['', 'green-ish', '#12', '#0a7c6', 'oklch(60%)', 'var(--x)', 'url(x)', 'none', 'inherit', '}'])(
  'no colour is read from %j',
  (text) => {
    expect(readColour(text)).toBeUndefined();
    expect(accentFrom(text)).toBeUndefined();
  },
);

test('tracks of every hue can be read on light and on dark paper, and all are of one lightness', () => {
  const rule =
    /--track: light-dark\(oklch\((\d+)% ([\d.]+) var\(--hue\)\), oklch\((\d+)% ([\d.]+) var\(--hue\)\)\)/;
  const [light = 0, lightChroma = 0, dark = 0, darkChroma = 0] = (rule.exec(tokens) ?? [])
    .slice(1)
    .map(Number);
  for (let hue = 0; hue < 360; hue++) {
    const onLight = hexOf({ lightness: light / 100, chroma: lightChroma, hue });
    const onDark = hexOf({ lightness: dark / 100, chroma: darkChroma, hue });
    expect(contrastOn('light', onLight)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOn('dark', onDark)).toBeGreaterThanOrEqual(4.5);
    expect(readColour(onLight)?.lightness).toBeCloseTo(light / 100, 2);
  }
});

test('a hue is read from degrees and from colours', () => {
  expect(hueFrom(30.4)).toBe(30);
  expect(hueFrom(360)).toBe(0);
  expect(hueFrom('#0a7c66')).toBe(174);
  expect(hueFrom('#777')).toBeUndefined();
});

test('the distance of hues goes the short way around', () => {
  expect(hueDistance(350, 10)).toBe(20);
  expect(hueDistance(10, 190)).toBe(180);
});

test('tracks without a hue get one that is like no other, as long as there is room', () => {
  const someOwn = fc.array(fc.option(fc.integer({ min: 0, max: 359 }), { nil: undefined }), { maxLength: 9 });
  fc.assert(
    fc.property(someOwn, (own) => {
      const hues = fillHues(own);
      own.forEach((hue, n) => {
        if (hue !== undefined) {
          expect(hues[n]).toBe(hue);
          return;
        }
        const others = hues.filter((_, other) => other !== n);
        for (const other of others)
          expect(hueDistance(hues[n] ?? 0, other)).toBeGreaterThanOrEqual(leastDistance);
      });
    }),
  );
});

test('more tracks than the circle has room for still get a hue each', () => {
  const hues = fillHues([40, ...Array.from({ length: 40 }, () => undefined)]);
  expect(hues).toHaveLength(41);
  expect(hues.every((hue) => hue >= 0 && hue < 360)).toBe(true);
});
