import { type Accent, accentFrom, clearOn } from '../colour/accent.ts';
import { readColour } from '../colour/colour.ts';
import { hueFrom } from '../colour/hues.ts';
import type { Mode } from '../colour/paper.ts';
import type { BrandData } from '../schema/brand.ts';
import type { Brand } from './brand.ts';
import { present } from './present.ts';

/** What follows from the brand. Its colours are known to be colours. */
export function linkBrand({ accent, trackHues = {} }: BrandData = {}): Brand {
  return present({
    accent: typeof accent === 'string' ? accentFrom(accent) : accent && bothOf(accent),
    trackHues: new Map(
      Object.entries(trackHues).flatMap(([track, written]): [string, number][] => {
        const hue = hueFrom(written);
        return hue === undefined ? [] : [[track, hue]];
      }),
    ),
  });
}

/** As written, in the one form that all browsers show alike. */
function bothOf(accent: Accent): Accent {
  const shown = (mode: Mode): string => {
    const colour = readColour(accent[mode]);
    return colour ? clearOn(mode, colour) : accent[mode];
  };
  return { light: shown('light'), dark: shown('dark') };
}
