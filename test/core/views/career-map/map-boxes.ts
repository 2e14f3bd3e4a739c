import type { CareerMap, MapStation } from '../../../../src/core/views/career-map/career-map.ts';
import type { MapText } from '../../../../src/core/views/career-map/map-text.ts';
import { measures } from '../../../../src/core/views/career-map/measures.ts';
import { textWidth } from '../../../../src/core/views/career-map/text-width.ts';
import type { MapWay } from '../../../../src/core/views/career-map/ways.ts';
import { pathSegments, type Segment } from '../../support/path-segments.ts';

/** The room that something on the map takes. */
export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const stationsOf = (map: CareerMap): MapStation[] => map.tracks.flatMap(({ stations }) => stations);

export const waysOf = (map: CareerMap): MapWay[] => stationsOf(map).flatMap(({ ways }) => ways);

export const lanesOf = (map: CareerMap): MapWay[] => waysOf(map).filter(({ isStep }) => !isStep);

export function textBoxes(map: CareerMap): Box[] {
  const labels = stationsOf(map).flatMap(({ label }) => textBox(label, false));
  const headings = map.tracks.flatMap(({ heading }) => textBox(heading, true));
  return [...labels, ...headings, ...map.bands.flatMap(({ name }) => textBox(name, false))];
}

function textBox({ x, y, lines }: MapText, isBold: boolean): Box[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, measures.letters, isBold)));
  const bottom = y + (lines.length - 1) * measures.leading + 3;
  return [{ name: lines.join(' '), left: x, right: x + width, top: y - 10, bottom }];
}

export function stationBoxes(map: CareerMap): Box[] {
  const { station, sign } = measures;
  const bodies = stationsOf(map).map(({ level, x, y, end }) =>
    around(`station ${level.id}`, { x, y }, { x, y: end }, station),
  );
  const signs = map.tracks.map((each) => around(`sign ${each.track.id}`, each.sign, each.sign, sign));
  return [...bodies, ...signs];
}

export const laneBoxes = (map: CareerMap, half: number): Box[] =>
  lanesOf(map).flatMap(({ path }) => pathSegments(path).map((each) => boxOf(path, each, half)));

/** The lines of tracks; `upright` leaves out where they run across to another branch. */
export function lineBoxes(map: CareerMap, { upright }: { upright: boolean }): Box[] {
  return map.tracks
    .flatMap(({ path }) => pathSegments(path))
    .filter(({ from, to }) => !upright || from.x === to.x)
    .map((each) => boxOf('line', each, measures.line / 2));
}

const boxOf = (name: string, { from, to }: Segment, half: number): Box => around(name, from, to, half);

function around(name: string, a: Segment['from'], b: Segment['from'], half: number): Box {
  return {
    name,
    left: Math.min(a.x, b.x) - half,
    right: Math.max(a.x, b.x) + half,
    top: Math.min(a.y, b.y) - half,
    bottom: Math.max(a.y, b.y) + half,
  };
}

/** Which of some boxes lie on which of others, by their names. */
export function clashes(some: readonly Box[], others: readonly Box[]): string[] {
  return some.flatMap((a) =>
    others.filter((b) => a !== b && overlap(a, b)).map((b) => `${a.name} lies on ${b.name}`),
  );
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
