import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CareerMap, careerMap } from '../../../../src/core/views/career-map/career-map.ts';
import { measures } from '../../../../src/core/views/career-map/measures.ts';
import type { MapWay } from '../../../../src/core/views/career-map/ways.ts';
import { pathSegments, type Segment } from '../../support/path-segments.ts';
import {
  clashes,
  laneBoxes,
  lanesOf,
  lineBoxes,
  stationBoxes,
  stationsOf,
  textBoxes,
  waysOf,
} from './map-boxes.ts';
import { anyPlan, frameworkFrom, type Plan } from './random-framework.ts';

/** Many runs take a while on a busy machine. */
const patient = { timeout: 120_000 };

const draw = (plan: Plan): CareerMap => careerMap(frameworkFrom(plan).tracks, 'Without a grade');

function onAnyMap(check: (map: CareerMap) => void, numRuns = 150): void {
  fc.assert(
    fc.property(anyPlan, (plan) => check(draw(plan))),
    { numRuns },
  );
}

test('no text of a map lies on another, nor on a station, a sign, a line or a lane', patient, () => {
  onAnyMap((map) => {
    const texts = textBoxes(map);
    const others = [...stationBoxes(map), ...lineBoxes(map, { upright: false }), ...laneBoxes(map, 1)];
    expect(clashes(texts, [...texts, ...others])).toEqual([]);
  });
});

test('lanes go round stations and break off at the lines of tracks', patient, () => {
  onAnyMap((map) => {
    expect(clashes(laneBoxes(map, 0), [...stationBoxes(map), ...lineBoxes(map, { upright: true })])).toEqual(
      [],
    );
  });
});

test('everything lies inside the map', patient, () => {
  onAnyMap((map) => {
    const all = [...textBoxes(map), ...stationBoxes(map), ...laneBoxes(map, 1)];
    const outside = all.filter(
      (box) => box.left < 0 || box.top < 0 || box.right > map.width || box.bottom > map.height,
    );
    expect(outside).toEqual([]);
  });
});

test('every level is a station, and every move that is made a way, each once', patient, () => {
  const check = (plan: Plan) => {
    const framework = frameworkFrom(plan);
    const map = careerMap(framework.tracks, '');
    const ids = stationsOf(map).map(({ level }) => level.id);
    expect(ids.toSorted()).toEqual(framework.levels.map(({ id }) => id).toSorted());
    const made = framework.moves.filter(({ notAllowed }) => notAllowed === undefined);
    const drawn = waysOf(map).flatMap(({ moves }) => moves);
    expect(drawn.length).toBe(made.length);
    expect(new Set(drawn)).toEqual(new Set(made));
  };
  fc.assert(fc.property(anyPlan, check), { numRuns: 150 });
});

test('no two lanes lie on each other', patient, () => {
  onAnyMap((map) => {
    const lanes = lanesOf(map).map((way) => ({ way, segments: pathSegments(way.path) }));
    const shared = lanes.flatMap((a, n) =>
      lanes
        .slice(n + 1)
        .filter(
          (b) =>
            !areHalves(a.way, b.way) &&
            a.segments.some((one) => b.segments.some((other) => liesOn(one, other))),
        )
        .map((b) => `${a.way.path} and ${b.way.path}`),
    );
    expect(shared).toEqual([]);
  });
});

/** The halves of a connection that leads both ways, which meet in its middle. */
const areHalves = (a: MapWay, b: MapWay): boolean => a.from === b.to && a.to === b.from;

/** Two level stretches at one height, or two upright ones above each other, that share more than a point. */
const liesOn = (a: Segment, b: Segment): boolean => shares(a, b, 'x', 'y') || shares(a, b, 'y', 'x');

function shares(a: Segment, b: Segment, same: 'x' | 'y', along: 'x' | 'y'): boolean {
  const isStraight = [a.to, b.from, b.to].every((point) => point[same] === a.from[same]);
  const start = Math.max(Math.min(a.from[along], a.to[along]), Math.min(b.from[along], b.to[along]));
  const end = Math.min(Math.max(a.from[along], a.to[along]), Math.max(b.from[along], b.to[along]));
  return isStraight && start < end;
}

test(
  'every lane starts at a stop of its station, and one that leads one way ends with its tip at the other',
  patient,
  () => {
    onAnyMap((map) => {
      const stations = new Map(stationsOf(map).map((station) => [station.level, station]));
      for (const { from, to, path, tip } of lanesOf(map)) {
        const [here, there] = [stations.get(from), stations.get(to)];
        const start = pathSegments(path)[0]?.from;
        expect(Math.abs((start?.x ?? 0) - (here?.x ?? 0))).toBe(measures.station);
        expect(here?.stops).toContain(start?.y);
        const [, x, y] = /^M(\S+) ([^l]+)l/.exec(tip ?? '') ?? [];
        if (tip) expect(Math.abs(Number(x) - (there?.x ?? 0))).toBe(measures.station);
        if (tip) expect(there?.stops).toContain(Number(y));
      }
    });
  },
);

test('a framework is drawn the same way each time', patient, () => {
  const drawing = (plan: Plan) =>
    JSON.stringify(draw(plan), (key, value) =>
      ['track', 'level', 'from', 'to', 'moves', 'grade'].includes(key) ? value.id : value,
    );
  const check = (plan: Plan) => {
    expect(drawing(plan)).toBe(drawing(plan));
  };
  fc.assert(fc.property(anyPlan, check), { numRuns: 20 });
});
