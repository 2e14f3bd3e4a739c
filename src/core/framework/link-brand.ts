import { type Accent, accentFrom, clearOn } from '../colour/accent.ts';
import { readColour } from '../colour/colour.ts';
import { hueFrom } from '../colour/hues.ts';
import type { Mode } from '../colour/paper.ts';
import type { BrandData } from '../schema/brand.ts';
import { isComputerFace } from '../schema/brand-files.ts';
import type { Brand, Face, Logo } from './brand.ts';
import { present } from './present.ts';

/** What follows from the brand of a framework of this name. Its colours are known to be colours. */
export function linkBrand(data: BrandData = {}, framework: string): Brand {
  const { name = framework, logo, icon, accent, trackHues = {}, fonts = {}, home = {}, footer = {} } = data;
  return present({
    name,
    logo: logo && logoOf(logo, name),
    icon,
    accent: typeof accent === 'string' ? accentFrom(accent) : accent && bothOf(accent),
    trackHues: huesOf(trackHues),
    fonts: present({ text: faceOf(fonts.text), title: faceOf(fonts.title) }),
    home: present({ title: home.title ?? framework, intro: home.intro }),
    footer: present({ text: footer.text, links: footer.links ?? [] }),
  });
}

const logoOf = ({ light, dark, alt, nameBeside }: NonNullable<BrandData['logo']>, name: string): Logo =>
  // Where the name stands beside it, a logo says nothing that is not there.
  present({ light, dark, alt: alt ?? (nameBeside ? '' : name), nameBeside: nameBeside ?? false });

/** As written, in the one form that all browsers show alike. */
function bothOf(accent: Accent): Accent {
  const shown = (mode: Mode): string => {
    const colour = readColour(accent[mode]);
    return colour ? clearOn(mode, colour) : accent[mode];
  };
  return { light: shown('light'), dark: shown('dark') };
}

function huesOf(written: NonNullable<BrandData['trackHues']>): ReadonlyMap<string, number> {
  const hues = Object.entries(written).map(([track, each]) => [track, hueFrom(each)] as const);
  return new Map(hues.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
}

function faceOf(written: string | string[] | undefined): Face | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string' && isComputerFace(written)) return { computer: written };
  return { files: [written].flat() };
}
