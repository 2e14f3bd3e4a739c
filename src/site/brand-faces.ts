import type { Face } from '../core/framework/brand.ts';
import type { ComputerFace } from '../core/schema/brand-files.ts';
import type { BrandFiles, FontFacts } from '../disk/brand/brand-files.ts';

/** A face that the site brings along, with what its letters measure, and how its stand-in is set to match it. */
interface OwnFace {
  family: string;
  local: string;
  rest: string;
  width: number;
  standIn: number;
}

/** The two faces of the site. `test/site/brand-faces.test.ts` holds their measures to the files. */
export const ownFaces: Readonly<Record<'text' | 'title', OwnFace>> = {
  text: {
    family: '"Atkinson Hyperlegible Next", "Text Fallback"',
    local: 'local("Arial"), local("Liberation Sans")',
    rest: 'system-ui, sans-serif',
    width: 0.4465,
    standIn: 1.006,
  },
  title: {
    family: '"Source Serif 4", "Title Fallback"',
    local: 'local("Georgia"), local("Gelasio")',
    rest: 'Georgia, serif',
    width: 0.4819,
    standIn: 1.09,
  },
};

const stacks: Readonly<Record<ComputerFace, string>> = {
  sans: 'system-ui, sans-serif',
  serif: 'ui-serif, Georgia, "Times New Roman", serif',
  mono: 'ui-monospace, Menlo, Consolas, monospace',
};

/** The rules of a brand's face for texts or titles. `addressOf` says where a font file is. */
export function faceStyles(
  role: 'text' | 'title',
  face: Face,
  { fonts }: BrandFiles,
  addressOf: (file: string) => string,
): { faces: string[]; variable: string } {
  if ('computer' in face) return { faces: [], variable: `--${role}: ${stacks[face.computer]};` };
  const family = `Brand ${role}`;
  const known = face.files.flatMap((file) => {
    const facts = fonts.get(file);
    return facts ? [{ facts, source: `url(${JSON.stringify(addressOf(file))}) format("woff2")` }] : [];
  });
  const [first] = known;
  const { local, rest, width, standIn } = ownFaces[role];
  return {
    faces: [
      ...known.map(({ facts, source }) =>
        fontFace(family, source, `font-weight: ${facts.weights.join(' ')};`),
      ),
      ...(first
        ? [matched(`${family} fallback`, local, first.facts, (standIn * first.facts.width) / width)]
        : []),
      ...(first && role === 'text'
        ? known.map(({ facts, source }) => inDrawings(source, facts, width / first.facts.width))
        : []),
    ],
    variable: `--${role}: "${family}", "${family} fallback", ${rest};`,
  };
}

const fontFace = (family: string, source: string, more: string): string =>
  `@font-face { font-family: "${family}"; src: ${source}; font-display: swap; ${more} }`;

/** A local face with the measures of another, so that nothing moves when that one arrives. */
function matched(family: string, local: string, facts: FontFacts, size: number): string {
  const part = (value: number): string => `${Math.round(value * 1000) / 10}%`;
  return fontFace(
    family,
    local,
    `size-adjust: ${part(size)}; ascent-override: ${part(facts.ascent / size)}; descent-override: ${part(facts.descent / size)}; line-gap-override: ${part(facts.lineGap / size)};`,
  );
}

/** Room in drawings is measured for the site's own face; a wider one is set smaller there. */
const inDrawings = (source: string, { weights }: FontFacts, size: number): string =>
  fontFace(
    'Brand drawings',
    source,
    `font-weight: ${weights.join(' ')}; size-adjust: ${Math.floor(Math.min(1, size) * 1000) / 10}%;`,
  );
