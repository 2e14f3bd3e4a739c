import type { Level } from '../../framework/level.ts';
import type { Grid } from './grid.ts';
import { type Layout, laneY } from './layout.ts';
import { type MapText, textUpTo } from './map-text.ts';
import { measures } from './measures.ts';
import type { Route } from './routes.ts';
import { leadsElsewhere } from './texts.ts';

/** A level on the map: a round at its height that reaches down to the last lane that stops there. */
export interface Station {
  level: Level;
  x: number;
  y: number;
  /** The middle of its lower end; `y` where no lane stops. */
  end: number;
  /** The heights of the lanes that stop here, from the top. */
  stops: readonly number[];
  label: MapText;
  /** Some way on leads to a place that this map does not show. */
  leadsElsewhere: boolean;
}

export function stationsOf(grid: Grid, routes: readonly Route[], layout: Layout): Station[] {
  return [...grid.at].map(([level, { column, height }]) => {
    const [x, y] = [layout.x[column] ?? 0, layout.y[height]?.middle ?? 0];
    const stops = stopsOf(level, column, height, routes)
      .map((piece) => laneY(layout, piece))
      .toSorted((a, b) => a - b);
    const label = textUpTo(x + measures.beforeLabel, y, layout.texts.label(level));
    return { level, x, y, end: stops.at(-1) ?? y, stops, label, leadsElsewhere: leadsElsewhere(level, grid) };
  });
}

function stopsOf(level: Level, column: number, height: number, routes: readonly Route[]) {
  return routes
    .filter(({ connection }) => connection.levels.includes(level))
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.height === height && (piece.from === 2 * column || piece.to === 2 * column));
}
