import type { Layout } from './layout.ts';
import { measures } from './measures.ts';
import type { Gaps } from './polyline.ts';
import type { Step } from './track-lines.ts';

/** Something upright that lanes pass below. */
export interface Upright {
  x: number;
  top: number;
  bottom: number;
  half: number;
}

/** The upright stretches of the line of a track. */
export function uprightsOf({ points }: Step): Upright[] {
  return points.slice(1).flatMap((to, n) => {
    const from = points[n] ?? to;
    if (from.x !== to.x) return [];
    return [
      { x: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y), half: measures.line / 2 },
    ];
  });
}

/** Where lanes break off at a height: at lines, and somewhat further from the stations on them. */
export function gapsAround(uprights: readonly Upright[], { x: columns }: Layout): Gaps {
  const byColumn = Map.groupBy(uprights, ({ x }) => x);
  return (y) =>
    columns.flatMap((x) => {
      const here = (byColumn.get(x) ?? []).filter(({ top, bottom }) => top <= y && y <= bottom);
      const half = Math.max(...here.map((each) => each.half)) + measures.clearance;
      return here.length > 0 ? [[x - half, x + half] as const] : [];
    });
}
