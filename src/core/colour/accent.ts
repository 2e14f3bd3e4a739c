import { type Colour, hexOf, readColour } from './colour.ts';
import { contrastOn, textContrast } from './contrast.ts';
import { type Mode, modes } from './paper.ts';

export type Accent = Readonly<Record<Mode, string>>;

const step = 0.005;

/** The accent of a brand for light and dark, from one colour; nothing where the text is no colour. */
export function accentFrom(text: string): Accent | undefined {
  const colour = readColour(text);
  if (!colour) return undefined;
  const [light = '', dark = ''] = modes.map((mode) => clearOn(mode, colour));
  return { light, dark };
}

/**
 * The colour nearest to this one that can be read on the paper: of the same hue, as much darker or lighter as that
 * needs, and weaker only where screens have none so strong.
 */
export function clearOn(mode: Mode, colour: Colour): string {
  const away = mode === 'light' ? -step : step;
  for (let { lightness } = colour; lightness > 0 && lightness < 1; lightness += away) {
    const hex = hexOf({ ...colour, lightness });
    if (contrastOn(mode, hex) >= textContrast) return hex;
  }
  return mode === 'light' ? '#000000' : '#ffffff';
}
