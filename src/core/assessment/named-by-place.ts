import type { GateText } from '../views/comparable-data.ts';

/** Shorter names are not worth it. */
const shortest = 6;

/**
 * How to write conditions in which names that are known elsewhere are only pointed to, as `{3}` by their place in the
 * list of names. `{}` stands for a brace.
 */
export function namingByPlace(names: readonly string[]): (gate: GateText) => GateText {
  const longestFirst = names.filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length);
  const found = new RegExp(['{', ...longestFirst].map(asPattern).join('|'), 'g');
  const places = new Map(names.map((name, place) => [name, place] as const).reverse());
  const pointed = (name: string) => (name === '{' ? '{}' : `{${places.get(name)}}`);
  return (gate) => inEach(gate, (text) => text.replace(found, pointed));
}

/** The same with the names in their places. */
export const namedInFull = (names: readonly string[], gate: GateText): GateText =>
  inEach(gate, (text) =>
    text.replace(/\{(\d*)\}/g, (_, place: string) => (place ? (names[Number(place)] ?? '') : '{')),
  );

const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const inEach = (gate: GateText, act: (text: string) => string): GateText =>
  typeof gate === 'string' ? act(gate) : { joint: gate.joint, of: gate.of.map((each) => inEach(each, act)) };
