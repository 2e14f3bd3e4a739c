import culori from 'culori/require';

/** A colour by lightness and chroma as people see them, and its hue in degrees, which a grey has none of. */
export interface Colour {
  lightness: number;
  chroma: number;
  hue?: number;
  /** How much of what is behind it is hidden, up to 1. */
  opacity: number;
}

const toOklch = culori.converter('oklch');
const greyest = 0.02;

/** Reads a colour as CSS writes them: `#0a7c66`, `oklch(52% 0.1 174)`, and the rest. Nothing where it is none. */
export function readColour(text: string): Colour | undefined {
  const read = toOklch(culori.parse(text.trim()));
  if (!read || [read.l, read.c, read.h ?? 0].some((part) => !Number.isFinite(part))) return undefined;
  const { l: lightness, c: chroma, h: hue, alpha: opacity = 1 } = read;
  return { lightness, chroma, ...(chroma > greyest && hue !== undefined ? { hue } : {}), opacity };
}

/** The colour that screens show, as `#0a7c66`: where they have none so strong, a weaker one of the same hue. */
export function hexOf({ lightness, chroma, hue = 0 }: Omit<Colour, 'opacity'>): string {
  const wished = { mode: 'oklch' as const, l: lightness, c: chroma, h: hue };
  return culori.formatHex(culori.clampChroma(wished, 'oklch'));
}
