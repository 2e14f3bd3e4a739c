/** Draws the same things in the same order for the same seed (mulberry32). */
export interface Draw {
  number(below: number): number;
  one<T>(list: readonly T[]): T;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    one: (list) => {
      if (list.length === 0) throw new Error('There is nothing to draw from.');
      return list[number(list.length)] as (typeof list)[number];
    },
  };
}
