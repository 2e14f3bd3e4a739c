import type { Renaming } from './renaming.ts';

/** The fields below which an id is a key, by what it is the id of. */
const keysOf: Partial<Record<Renaming['target'], readonly string[]>> = {
  competency: ['expectations', 'baseline', 'proficiency'],
  track: ['trackExamples', 'whyItMatters', 'trackHues'],
  dimension: ['scope'],
  proficiency: ['descriptors', 'scale'],
};

/** A path such as `expectations.negotiation`, as exceptions write it. */
export function renamedPath(text: string, renaming: Renaming): string {
  const parts = text.split('.');
  return parts
    .map((part, n) => (part === renaming.from && isIdThere(parts.slice(0, n), renaming) ? renaming.to : part))
    .join('.');
}

function isIdThere(above: readonly string[], { target, dimension }: Renaming): boolean {
  const [around = '', parent] = [above.at(-2), above.at(-1)];
  if (target === 'anchor') return around === 'scope' && parent === dimension;
  if (target === 'proficiency' && around === 'trackExamples') return true;
  return parent !== undefined && (keysOf[target]?.includes(parent) ?? false);
}
