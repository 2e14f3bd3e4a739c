/** Which fields of which things are left out. */
export type LeftOut = ReadonlyMap<object, ReadonlySet<string>>;

const nothing: LeftOut = new Map();

/** The numbers by which things that were written out are named elsewhere. */
export type Numbers = ReadonlyMap<object, number>;

interface WrittenOut {
  numbers: Numbers;
  /** Pieces of a text that is the same where all values, and which of them are one thing, are the same. */
  pieces: Iterable<string>;
}

/**
 * Writes out a value with everything that it leads to, however things lead to one another. Fields that are left out are
 * named alone, and things that are known by their number. Throws where there is something that cannot be written out.
 */
export function writtenOut(value: unknown, leftOut: LeftOut = nothing, known?: Numbers): WrittenOut {
  const numbers = new Map<object, number>();
  const waiting: object[] = [];

  function name(thing: object): string {
    const from = known?.get(thing);
    if (from !== undefined) return `@${from};`;
    let number = numbers.get(thing);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(thing, number);
      waiting.push(thing);
    }
    return `#${number};`;
  }

  const write = (each: unknown): string =>
    typeof each === 'object' && each !== null ? name(each) : plain(each);

  function inside(thing: object): string {
    if (Array.isArray(thing)) return `[${thing.length}:${thing.map(write).join('')}`;
    if (thing instanceof Map) return `M${[...thing].map(([key, of]) => write(key) + write(of)).join('')}`;
    if (thing instanceof Set) return `S${[...thing].map(write).join('')}`;
    if (thing instanceof Uint8Array) return `B${thing.length}:${Buffer.from(thing).toString('latin1')}`;
    const made = Object.getPrototypeOf(thing);
    if (made !== Object.prototype && made !== null)
      throw new Error(`${made.constructor?.name} cannot be written out.`);
    const hidden = leftOut.get(thing);
    let text = '{';
    for (const [key, of] of Object.entries(thing))
      text += `${plain(key)}${hidden?.has(key) ? '*' : write(of)}`;
    return text;
  }

  function* pieces() {
    yield write(value);
    for (const thing of waiting) yield `\n${inside(thing)}`;
  }
  return { numbers, pieces: pieces() };
}

function plain(value: unknown): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0;' : `${value};`;
  if (typeof value === 'boolean' || value === undefined || value === null) return `${value};`;
  throw new Error(`A ${typeof value} cannot be written out.`);
}
