import type { Level, Track } from '../../framework/level.ts';
import type { CareerMap, MapStation } from './career-map.ts';
import { measures } from './measures.ts';
import { pathOf, tipOf, towards } from './polyline.ts';

/** A small piece of the map, in its own pixels: a station, its line above and below, and what else leads there or from there. */
export interface YouAreHere {
  width: number;
  height: number;
  /** Path data of the line of the track. */
  line: string;
  station: { x: number; y: number; end: number };
  /** The middles of the stations above and below on the line. */
  others: readonly number[];
  neighbours: readonly Neighbour[];
}

/** A level that a move leads to or from, on the side where the map has it. */
interface Neighbour {
  track: Track;
  x: number;
  y: number;
  path: string;
  /** Path data of the arrow tip where no move leads the other way. */
  tip?: string;
  crossesManagement: boolean;
}

export const pieceMeasures = {
  width: 200,
  /** From the line to the middle of signs, and from sign to sign. */
  reach: 68,
  pitch: 22,
  /** Half the size of signs, and of stations that are not this one. */
  sign: 9.5,
  other: 6.5,
  /** From station to station. */
  step: 36,
  edge: 10,
};

const { width, reach, pitch, sign, step, edge } = pieceMeasures;
const x = width / 2;

/** The piece of a map around a level; nothing where the map does not show it. */
export function youAreHere(level: Level, map: CareerMap): YouAreHere | undefined {
  const stations = map.tracks.flatMap((track) => track.stations);
  const here = stations.find((station) => station.level === level);
  if (!here) return undefined;
  const [above, below] = [level.after[0], level.before[0]];
  const y = above ? edge + step : edge;
  const neighbours = [-1, 1].flatMap((side) => neighboursOn(side, here, stations, y));
  const end = Math.max(y, ...neighbours.map((each) => each.y));
  const height = end + (below ? step : 0) + edge;
  const top = above?.after.length ? 0 : edge;
  const bottom = below?.before.length ? height : height - edge;
  const others = [...(above ? [edge] : []), ...(below ? [height - edge] : [])];
  return { width, height, line: `M${x} ${top}V${bottom}`, station: { x, y, end }, others, neighbours };
}

/** Nearest first, from the top. */
function neighboursOn(side: number, here: MapStation, all: readonly MapStation[], top: number): Neighbour[] {
  return all
    .flatMap((there) => {
      const [apart, join] = [(there.x - here.x) * side, joining(here, there)];
      return apart > 0 && join ? [{ there, apart, join }] : [];
    })
    .sort((a, b) => a.apart - b.apart)
    .map(({ there, join }, n) => toNeighbour(there, side, top + (n + 1) * pitch, join));
}

type Join = { isIn: boolean; isOut: boolean; crossesManagement: boolean };

/** How two stations are joined, but for the line of a track. */
function joining(here: MapStation, there: MapStation): Join | undefined {
  const out = here.ways.find((way) => way.to === there.level && !way.isStep);
  const into = there.ways.find((way) => way.to === here.level && !way.isStep);
  if (!out && !into) return undefined;
  const crossesManagement = [out, into].some((way) => way?.crossesManagement);
  return { isIn: into !== undefined, isOut: out !== undefined, crossesManagement };
}

function toNeighbour({ level }: MapStation, side: number, y: number, join: Join): Neighbour {
  const middle = x + side * reach;
  const start = { x: x + side * measures.station, y };
  const end = { x: middle - side * (sign + 1), y };
  const [from, to] = join.isOut ? [start, end] : [end, start];
  const isOneWay = !(join.isIn && join.isOut);
  return {
    track: level.track,
    x: middle,
    y,
    path: pathOf([from, isOneWay ? towards(to, from, measures.tip) : to], 0),
    ...(isOneWay ? { tip: tipOf(to, Math.sign(from.x - to.x)) } : {}),
    crossesManagement: join.crossesManagement,
  };
}
