import { palette } from '../core/colour/hues.ts';
import type { Framework } from '../core/framework/framework.ts';
import { hues } from '../core/views/track-hues.ts';

/** The styles in which a brand differs from the site's own; empty where it differs in none. */
export function brandStyles(framework: Framework): string {
  const rules = [...accentRules(framework), ...hueRules(framework)];
  return rules.length > 0 ? `@layer tokens {\n${rules.join('\n')}\n}\n` : '';
}

function accentRules({ about }: Framework): string[] {
  const { accent } = about.brand;
  return accent ? [`:root { --accent: light-dark(${accent.light}, ${accent.dark}); }`] : [];
}

const hueRules = (framework: Framework): string[] =>
  hues(framework).flatMap((hue, n) => (hue === palette[n] ? [] : [`[data-hue="${n}"] { --hue: ${hue}; }`]));
