import type { Level, Track } from '../../framework/level.ts';
import { type Band, bandsOf } from './bands.ts';
import { branchesOf } from './branches.ts';
import { type Connection, connectionsAmong } from './connections.ts';
import { gapsAround, uprightsOf } from './gaps.ts';
import { gridOf } from './grid.ts';
import { type Heading, headingOf } from './headings.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Line, lineOf, lineOfStep } from './lines.ts';
import { measures } from './measures.ts';
import { pathOf } from './polyline.ts';
import { routesOf } from './routes.ts';
import { type Station, stationsOf } from './stations.ts';
import { type Step, stepsOf } from './track-lines.ts';
import { type MapWay, waysOf } from './ways.ts';

/** A map of tracks: all that a drawing needs, in its own pixels. */
export interface CareerMap {
  width: number;
  height: number;
  /** Highest first. */
  bands: readonly Band[];
  /** From left to right. */
  tracks: readonly MapTrack[];
}

interface MapTrack extends Heading {
  track: Track;
  /** Path data of its line. */
  path: string;
  /** Highest first. */
  stations: readonly MapStation[];
}

export interface MapStation extends Station {
  /** The ways on from here that the map shows. */
  ways: readonly MapWay[];
}

/** Draws tracks that have levels, and the moves between them. `ungraded` is what heights without a grade are called. */
export function careerMap(tracks: readonly Track[], ungraded: string): CareerMap {
  const connections = connectionsAmong(new Set(tracks.flatMap(({ levels }) => levels)));
  const grid = gridOf(tracks.map(branchesOf), connections);
  const routes = routesOf(connections, grid);
  const layout = layoutOf(grid, routes, ungraded);
  const stations = stationsOf(grid, routes, layout);
  const steps = tracks.flatMap((track) => stepsOf(track, grid, layout));
  const lanes = routes.map((route) => lineOf(route, grid, layout));
  const lines = [...linesOfSteps(steps, stations, connections), ...lanes];
  const ways = waysFrom(lines, steps, stations, layout);
  const inOrder = [...new Set(grid.columns.map(({ track }) => track))];
  return {
    width: layout.width,
    height: layout.height,
    bands: bandsOf(grid, layout),
    tracks: inOrder.map((track) => ({
      track,
      ...headingOf(track, grid, layout),
      path: pathOfTrack(track, steps),
      stations: stationsOn(track, stations).map((each) => ({ ...each, ways: ways.get(each.level) ?? [] })),
    })),
  };
}

function linesOfSteps(
  steps: readonly Step[],
  stations: readonly Station[],
  connections: readonly Connection[],
): Line[] {
  const ends = new Map(stations.map(({ level, end }) => [level, end]));
  return steps.flatMap((step) => lineOfStep(step, connections, ends.get(step.to) ?? 0) ?? []);
}

function waysFrom(
  lines: readonly Line[],
  steps: readonly Step[],
  stations: readonly Station[],
  layout: Layout,
): Map<Level, MapWay[]> {
  const half = measures.station;
  const bodies = stations.map(({ x, y, end }) => ({ x, top: y - half, bottom: end + half, half }));
  const gaps = gapsAround([...steps.flatMap(uprightsOf), ...bodies], layout);
  return Map.groupBy(
    lines.flatMap((line) => waysOf(line, gaps)),
    ({ from }) => from,
  );
}

function pathOfTrack(track: Track, steps: readonly Step[]): string {
  const own = steps.filter(({ from }) => from.track === track);
  return own.map(({ points }) => pathOf(points, measures.lineBend)).join('');
}

const stationsOn = (track: Track, stations: readonly Station[]): Station[] =>
  stations.filter(({ level }) => level.track === track).toSorted((a, b) => a.y - b.y);
