import type { Level, Track } from '../../framework/level.ts';
import type { Grade } from '../../framework/words.ts';
import { branchesOf } from './branches.ts';
import { type Connection, connectionsAmong } from './connections.ts';
import { gapsAround, uprightsOf } from './gaps.ts';
import { type Grid, gridOf } from './grid.ts';
import { headingRoom, headOf, type Layout, layoutOf } from './layout.ts';
import { lineOf, lineOfStep } from './lines.ts';
import { type MapText, textAround, textUpTo } from './map-text.ts';
import { measures as m } from './measures.ts';
import { pathOf } from './polyline.ts';
import { type Route, routesOf } from './routes.ts';
import { type Station, stationsOf } from './stations.ts';
import { type Step, stepsOf } from './track-lines.ts';
import { type MapWay, waysOf } from './ways.ts';

/** A map of tracks: all that a drawing needs, in pixels. */
export interface CareerMap {
  width: number;
  height: number;
  /** Highest first. */
  bands: readonly MapBand[];
  /** From left to right. */
  tracks: readonly MapTrack[];
}

/** The part of the map that belongs to a grade, or to what has none. */
export interface MapBand {
  grade?: Grade;
  top: number;
  bottom: number;
  name: MapText;
}

export interface MapTrack {
  track: Track;
  /** Path data of its line. */
  path: string;
  /** The middle of the sign that carries its mark. */
  sign: { x: number; y: number };
  heading: MapText;
  /** Highest first, and with the ways on from there that the map shows. */
  stations: readonly (Station & { ways: readonly MapWay[] })[];
}

/** Draws tracks with their levels and with the moves between them. `ungraded` is what the height without a grade is called. */
export function careerMap(tracks: readonly Track[], ungraded: string): CareerMap {
  const connections = connectionsAmong(new Set(tracks.flatMap(({ levels }) => levels)));
  const grid = gridOf(tracks.map(branchesOf), connections);
  const routes = routesOf(connections, grid);
  const layout = layoutOf(grid, routes, ungraded);
  const stations = stationsOf(grid, routes, layout);
  const shown = [...new Set(grid.columns.map(({ track }) => track))];
  const steps = new Map(shown.map((track) => [track, stepsOf(track, grid, layout)]));
  const ways = waysOn({ connections, grid, routes, layout, stations, steps: [...steps.values()].flat() });
  return {
    width: layout.width,
    height: layout.height,
    bands: mapBands(grid, layout),
    tracks: shown.map((track) => ({
      track,
      path: (steps.get(track) ?? []).map(({ points }) => pathOf(points, m.lineBend)).join(''),
      ...headingOf(track, grid, layout),
      stations: stations
        .filter(({ level }) => level.track === track)
        .toSorted((a, b) => a.y - b.y)
        .map((station) => ({ ...station, ways: ways.get(station.level) ?? [] })),
    })),
  };
}

interface Drawn {
  connections: readonly Connection[];
  grid: Grid;
  routes: readonly Route[];
  layout: Layout;
  stations: readonly Station[];
  steps: readonly Step[];
}

function waysOn({ connections, grid, routes, layout, stations, steps }: Drawn): Map<Level, MapWay[]> {
  const bodies = stations.map(({ x, y, end }) => ({
    x,
    top: y - m.station,
    bottom: end + m.station,
    half: m.station,
  }));
  const gaps = gapsAround([...steps.flatMap(uprightsOf), ...bodies], layout);
  const endOf = (level: Level) => stations.find((station) => station.level === level)?.end ?? 0;
  const lines = [
    ...steps.flatMap((step) => lineOfStep(step, connections, endOf(step.to)) ?? []),
    ...routes.map((route) => lineOf(route, grid, layout)),
  ];
  return Map.groupBy(
    lines.flatMap((line) => waysOf(line, gaps)),
    ({ from }) => from,
  );
}

function mapBands({ heights }: Grid, { y, texts }: Layout): MapBand[] {
  const grades = Map.groupBy([...heights.entries()], ([, { grade }]) => grade);
  return [...grades]
    .map(([grade, of]) => {
      const [lowest, highest] = [y[of[0]?.[0] ?? 0], y[of.at(-1)?.[0] ?? 0]];
      return {
        ...(grade ? { grade } : {}),
        top: highest?.top ?? 0,
        bottom: lowest?.bottom ?? 0,
        name: textUpTo(m.aroundGrade, lowest?.middle ?? 0, texts.grade(of[0]?.[0] ?? 0)),
      };
    })
    .toReversed();
}

/** Above the highest level of the track, as at a terminus. */
function headingOf(track: Track, grid: Grid, { x, y, texts }: Layout): Pick<MapTrack, 'sign' | 'heading'> {
  const head = headOf(track, grid);
  const spot = head && grid.at.get(head);
  const [left, middle] = [x[spot?.column ?? 0] ?? 0, y[spot?.height ?? 0]?.middle ?? 0];
  const lines = texts.heading(track);
  const labelTop = middle - ((head ? texts.label(head).length : 0) - 0.5) * m.leading;
  const height = labelTop - headingRoom(lines) / 2 - m.afterHeading / 2;
  return { sign: { x: left, y: height }, heading: textAround(left + m.beforeLabel, height, lines) };
}
