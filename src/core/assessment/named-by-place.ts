import type { GateText } from '../views/comparable-data.ts';

/** A condition, or a list of several that begins with the words that join them. */
export type ShortGate = string | readonly ShortGate[];

/** Shorter names are not worth it. */
const shortest = 6;

/**
 * How to write conditions in which names that are known elsewhere are only pointed to, as `{3}` by their place in the
 * list of names. `{}` stands for a brace.
 */
export function namingByPlace(names: readonly string[]): (gate: GateText) => ShortGate {
  const longestFirst = names.filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length);
  const found = new RegExp(['{', ...longestFirst].map(asPattern).join('|'), 'g');
  const places = new Map(names.map((name, place) => [name, place] as const).reverse());
  const pointed = (name: string) => (name === '{' ? '{}' : `{${places.get(name)}}`);
  const short = (gate: GateText): ShortGate =>
    typeof gate === 'string' ? gate.replace(found, pointed) : [gate.joint, ...gate.of.map(short)];
  return short;
}

/** The names that conditions point to. */
export const namesIn = ({ activities, competencies }: Named): string[] =>
  [...activities, ...competencies].map(({ title }) => title);

type Named = Readonly<Record<'activities' | 'competencies', readonly { title: string }[]>>;

/** The same with the names in their places. */
export function namedInFull(names: readonly string[], gate: ShortGate): GateText {
  if (typeof gate === 'string')
    return gate.replace(/\{(\d*)\}/g, (_, place: string) => (place ? (names[Number(place)] ?? '') : '{'));
  const [joint, ...of] = gate;
  return { joint: String(joint), of: of.map((each) => namedInFull(names, each)) };
}

const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
