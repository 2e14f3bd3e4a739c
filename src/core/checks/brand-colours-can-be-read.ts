import { frameworkFile } from '../catalog/catalog.ts';
import { clearOn } from '../colour/accent.ts';
import { hexOf, readColour } from '../colour/colour.ts';
import { contrastOn, textContrast } from '../colour/contrast.ts';
import { hueFrom } from '../colour/hues.ts';
import { type Mode, modes } from '../colour/paper.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import type { BrandData } from '../schema/brand.ts';
import type { CatalogCheck } from './check.ts';

/** What is wrong with a colour, as the end of a sentence, and what to write instead. */
interface Fault {
  fault: string;
  hint: string;
}

export const brandColoursCanBeRead: CatalogCheck = {
  name: 'brand-colours-can-be-read',
  rule: 'Colours of the brand are colours that hide what is behind them; those given for light and for dark paper can be read there; those of tracks have a hue.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    for (const { path, written, judge } of coloursOf(framework?.data.brand)) {
      const found = judge(written);
      if (!framework || !found) continue;
      const { fault, hint } = found;
      report({
        file: framework.file,
        path,
        message: `${nameField(path)} is ${quote(written)}, ${fault}.`,
        hint,
      });
    }
  },
};

interface Written {
  path: FieldPath;
  written: string;
  judge(written: string): Fault | undefined;
}

function coloursOf({ accent, trackHues = {} }: BrandData = {}): Written[] {
  const path = ['brand', 'accent'];
  const hues = Object.entries(trackHues).flatMap(([track, written]) =>
    typeof written === 'string' ? [{ path: ['brand', 'trackHues', track], written, judge: judgeHue }] : [],
  );
  if (accent === undefined) return hues;
  if (typeof accent === 'string') return [{ path, written: accent, judge: judgeColour }, ...hues];
  const both = modes.map((mode) => ({
    path: [...path, mode],
    written: accent[mode],
    judge: (written: string) => judgeColour(written) ?? judgeContrast(mode, written),
  }));
  return [...both, ...hues];
}

function judgeColour(written: string): Fault | undefined {
  const colour = readColour(written);
  if (!colour) {
    return {
      fault: 'which is not a colour',
      hint: 'Write it in quotes, as `"#0a7c66"` or as `"oklch(52% 0.1 174)"`.',
    };
  }
  if (colour.opacity === 1) return undefined;
  return {
    fault: 'which lets through what is behind it',
    hint: `Write ${quote(hexOf(colour))}, the same colour without that.`,
  };
}

function judgeContrast(mode: Mode, written: string): Fault | undefined {
  const colour = readColour(written);
  const contrast = contrastOn(mode, written);
  if (!colour || contrast >= textContrast) return undefined;
  const much = mode === 'light' ? 'dark' : 'light';
  return {
    fault: `which has a contrast of ${rounded(contrast)} on ${mode} paper, and text needs ${textContrast}`,
    hint: `${quote(clearOn(mode, colour))} has the same hue and is ${much} enough.`,
  };
}

/** Downwards, so that what misses the mark by a hair does not read as if it met it. */
const rounded = (contrast: number): number => Math.floor(contrast * 10) / 10;

function judgeHue(written: string): Fault | undefined {
  const found = judgeColour(written);
  if (found || hueFrom(written) !== undefined) return found;
  return {
    fault: 'a grey, which has no hue',
    hint: 'Write a colour, or a hue from 0 to 360: 30 is a red, 150 a green, 260 a blue.',
  };
}
