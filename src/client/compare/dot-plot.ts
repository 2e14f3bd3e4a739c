import type { Comparables } from '../../core/views/comparable-data.ts';
import type { Comparison, ExpectationRow } from '../../core/views/comparison.ts';
import { node, shape } from '../node.ts';
import { hueOf, letterOf } from './letters.ts';

const radius = 9;
const height = 2 * radius + 8;
const middle = height / 2;

type Side = ExpectationRow['sides'][number];

/** Where things stand in a plot: not expected, then (where a framework has such) no stated proficiency, then the scale. */
export interface PlotScale {
  names: readonly string[];
  placeOf(side: Side): number;
  /** The first place of the scale itself. */
  start: number;
}

export function plotScale(
  data: Comparables,
  scale: number,
  rows: readonly ExpectationRow[],
  expected: string,
): PlotScale {
  const steps = data.scales[scale] ?? [];
  const isUnstated = rows.some(({ sides }) => sides.some((side) => side?.at === 0));
  const before = [data.notExpected, ...(isUnstated ? [expected] : [])];
  return {
    names: [...before, ...steps.map(({ name }) => name)],
    start: before.length,
    placeOf: (side) => {
      if (!side) return 0;
      const step = steps.findIndex(({ position }) => position === side.at);
      return step < 0 ? 1 : before.length + step;
    },
  };
}

/** The names of the places, to stand above plots. */
export function plotAxis({ names }: PlotScale): HTMLElement {
  return node('div', { class: 'plot-axis' }, ...names.map((name) => node('span', {}, name)));
}

/** One competency at several levels on one ruled scale. The same facts stand beside it in text. */
export function dotPlot(
  data: Comparables,
  { levels }: Comparison,
  row: ExpectationRow,
  scale: PlotScale,
): SVGElement {
  const places = row.sides.map(scale.placeOf);
  const across = (place: number): string => `${(((place + 0.5) / scale.names.length) * 100).toFixed(2)}%`;
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const [first, last] = [across(scale.start), across(scale.names.length - 1)];
  const ticks = scale.names.slice(scale.start).map((_, n) => across(scale.start + n));
  return shape(
    'svg',
    { class: 'dot-plot', height: `${height}`, width: '100%', 'aria-hidden': 'true' },
    line('rule', first, last),
    ...ticks.map((at) => line('rule', at, at, 4)),
    low < high ? line('way', across(low), across(high)) : undefined,
    ...row.sides.map((side, n) => {
      const place = places[n] ?? 0;
      const same = places.flatMap((other, at) => (other === place ? [at] : []));
      const shift = (same.indexOf(n) - (same.length - 1) / 2) * (2 * radius + 1);
      const level = levels[n];
      const marker = mark(side, letterOf(n), shift, level ? hueOf(data, level) : '0');
      return shape('svg', { x: across(place), overflow: 'visible' }, marker);
    }),
  );
}

const line = (name: string, from: string, to: string, reach = 0): SVGElement =>
  shape('line', { class: name, x1: from, x2: to, y1: `${middle - reach}`, y2: `${middle + reach}` });

function mark(side: Side, letter: string, shift: number, hue: string): SVGElement {
  const at = { cx: `${shift}`, cy: `${middle}` };
  return shape(
    'g',
    { class: side ? 'at' : 'at absent', 'data-hue': hue },
    side?.emphasis ? shape('circle', { class: 'emphasis', r: `${radius + 2.5}`, ...at }) : undefined,
    shape('circle', { class: 'dot', r: `${radius}`, ...at }),
    shape('text', { x: `${shift}`, y: `${middle + 4}` }, letter),
  );
}
