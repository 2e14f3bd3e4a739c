/** A straight stretch of path data; upright or level where both ends share an x or a y. */
export interface Segment {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** The stretches of path data made of M, H, V and Q, with corners as the line between their ends. */
export function pathSegments(path: string): Segment[] {
  const segments: Segment[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command, rest = ''] of path.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = rest.trim().split(/[ ,]+/).map(Number);
    const to = {
      x: command === 'V' ? at.x : (numbers.at(command === 'H' ? 0 : -2) ?? 0),
      y: command === 'H' ? at.y : (numbers.at(-1) ?? 0),
    };
    if (command !== 'M') segments.push({ from: at, to });
    at = to;
  }
  return segments;
}
