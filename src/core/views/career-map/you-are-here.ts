import type { Level, Track } from '../../framework/level.ts';
import type { CareerMap, MapTrack } from './career-map.ts';
import { measures } from './measures.ts';
import { pathOf, tipOf, towards } from './polyline.ts';

/** A small piece of the map, in its own pixels: a station, the line above and below it, and what else leads to it or from it. */
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

/** Another track that a move leads to or from, on the side where the map has it. */
export interface Neighbour {
  track: Track;
  x: number;
  y: number;
  path: string;
  /** Path data of the arrow tip where no move leads the other way. */
  tip?: string;
  crossesManagement: boolean;
}

type MapStation = MapTrack['stations'][number];

const width = 200;
const reach = 68;
const pitch = 22;
const next = 36;
const radius = 9;

/** The piece of a map around a level; nothing where the map does not show it. */
export function youAreHere(level: Level, map: CareerMap): YouAreHere | undefined {
  const stations = map.tracks.flatMap((track) => track.stations);
  const here = stations.find((station) => station.level === level);
  if (!here) return undefined;
  const [above, below] = [level.after[0], level.before[0]];
  const station = { x: width / 2, y: above ? radius + 1 + next : radius + 1, end: 0 };
  const neighbours = [-1, 1].flatMap((side) => neighboursOn(side, here, stations, station.y));
  station.end = Math.max(station.y, ...neighbours.map(({ y }) => y));
  const lower = station.end + next;
  const height = below ? lower + radius + 1 : station.end + radius + 1;
  const [top, bottom] = [above?.after.length ? 0 : radius + 1, below?.before.length ? height : lower];
  return {
    width,
    height,
    line: `M${station.x} ${above ? top : station.y}V${below ? bottom : station.end}`,
    station,
    others: [...(above ? [radius + 1] : []), ...(below ? [lower] : [])],
    neighbours,
  };
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
  const crossesManagement = (out?.crossesManagement || into?.crossesManagement) ?? false;
  return { isIn: into !== undefined, isOut: out !== undefined, crossesManagement };
}

function toNeighbour({ level }: MapStation, side: number, y: number, join: Join): Neighbour {
  const x = width / 2 + side * reach;
  const start = { x: width / 2 + side * measures.station, y };
  const end = { x: x - side * (measures.sign + 1), y };
  const [from, to] = join.isOut ? [start, end] : [end, start];
  const isOneWay = !(join.isIn && join.isOut);
  return {
    track: level.track,
    x,
    y,
    path: pathOf([from, isOneWay ? towards(to, from, measures.tip) : to], 0),
    ...(isOneWay ? { tip: tipOf(to, Math.sign(from.x - to.x)) } : {}),
    crossesManagement: join.crossesManagement,
  };
}
