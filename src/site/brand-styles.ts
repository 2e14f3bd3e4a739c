import { fileURLToPath } from 'node:url';
import { palette } from '../core/colour/hues.ts';
import type { Framework } from '../core/framework/framework.ts';
import { hues } from '../core/views/track-hues.ts';
import type { BrandFiles } from '../disk/brand/brand-files.ts';
import { faceStyles, ownFaces } from './brand-faces.ts';

const logoStyles = fileURLToPath(new URL('../styles/logo.css', import.meta.url)).replaceAll('\\', '/');

/** The styles in which a brand differs from the site's own; empty where it differs in none. */
export function brandStyles(
  framework: Framework,
  files: BrandFiles,
  addressOf: (file: string) => string,
): string {
  const { faces, variables } = facesOf(framework, files, addressOf);
  const root = [...accentOf(framework), ...variables];
  const rules = [...(root.length > 0 ? [`:root { ${root.join(' ')} }`] : []), ...hueRules(framework)];
  const lines = [
    ...(framework.about.brand.logo ? [`@import ${JSON.stringify(logoStyles)};`] : []),
    ...faces,
    ...(rules.length > 0 ? ['@layer tokens {', ...rules, '}'] : []),
    ...drawingRules(framework),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function accentOf({ about }: Framework): string[] {
  const { accent } = about.brand;
  return accent ? [`--accent: light-dark(${accent.light}, ${accent.dark});`] : [];
}

const hueRules = (framework: Framework): string[] =>
  hues(framework).flatMap((hue, n) => (hue === palette[n] ? [] : [`[data-hue="${n}"] { --hue: ${hue}; }`]));

function facesOf({ about }: Framework, files: BrandFiles, addressOf: (file: string) => string) {
  const found = (['text', 'title'] as const).flatMap((role) => {
    const face = about.brand.fonts[role];
    return face ? [faceStyles(role, face, files, addressOf)] : [];
  });
  return { faces: found.flatMap(({ faces }) => faces), variables: found.map(({ variable }) => variable) };
}

/** Faces of computers differ too much in width for what is drawn to measure. */
function drawingRules({ about }: Framework): string[] {
  const { text } = about.brand.fonts;
  if (!text) return [];
  const { family, rest } = ownFaces.text;
  const drawn = 'files' in text ? `"Brand drawings", ${family}` : family;
  return [`@layer parts { .career-map, .you-are-here svg { font-family: ${drawn}, ${rest}; } }`];
}
