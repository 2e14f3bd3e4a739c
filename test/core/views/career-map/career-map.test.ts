import { expect, test } from 'vitest';
import { careerMap } from '../../../../src/core/views/career-map/career-map.ts';
import { youAreHere } from '../../../../src/core/views/career-map/you-are-here.ts';
import { set } from '../../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../../support/framework-of.ts';
import { stationsOf, waysOf } from './map-boxes.ts';

const small = frameworkOf();
const map = careerMap(small.tracks, 'Without a grade');
const stationOf = (id: string) => stationsOf(map).find(({ level }) => level.id === id);

test('tracks stand side by side, their stations at the heights of their grades', () => {
  const places = map.tracks.map(({ track, stations }) => [
    track.id,
    ...stations.map(({ level }) => level.id),
  ]);
  expect(places).toEqual([
    ['selling', 'principal-rep', 'senior-rep', 'rep'],
    ['leading', 'director', 'team-lead'],
  ]);
  expect(map.bands.map(({ grade, name }) => [grade?.id, name.lines])).toEqual([
    ['g4', ['Grade 4']],
    ['g3', ['Grade 3']],
    ['g2', ['Grade 2']],
    ['g1', ['Grade 1']],
  ]);
  expect(stationOf('principal-rep')?.y).toBe(stationOf('team-lead')?.y);
});

test('each way knows where it leads, and how', () => {
  const ways = waysOf(map).map(({ from, to, isStep, isOneWay, crossesManagement }) => ({
    way: `${from.id} > ${to.id}`,
    isStep,
    isOneWay,
    crossesManagement,
  }));
  expect(ways).toEqual([
    { way: 'senior-rep > principal-rep', isStep: true, isOneWay: true, crossesManagement: false },
    { way: 'senior-rep > team-lead', isStep: false, isOneWay: false, crossesManagement: true },
    { way: 'rep > senior-rep', isStep: true, isOneWay: true, crossesManagement: false },
    { way: 'team-lead > director', isStep: true, isOneWay: true, crossesManagement: false },
    { way: 'team-lead > senior-rep', isStep: false, isOneWay: false, crossesManagement: true },
  ]);
});

test('a way that leads both ways is drawn in two halves that meet', () => {
  const [there, back] = waysOf(map).filter(({ isStep }) => !isStep);
  const end = (path = '') => /(-?[\d.]+)$/.exec(path)?.[1];
  expect([there?.tip, back?.tip]).toEqual([undefined, undefined]);
  expect(Math.abs(Number(end(there?.path)) - Number(end(back?.path)))).toBeLessThanOrEqual(0.5);
});

test('a label says where its level also leads to places that the map does not show', () => {
  const moves = [{ to: { outside: 'A start-up' }, kind: 'rotation' }];
  const { tracks } = frameworkOf([set('tracks/selling/rep.yaml', 'moves', moves)]);
  const labels = stationsOf(careerMap(tracks, '')).map(({ label }) => label.lines.join(' '));
  expect(labels).toEqual(['Principal Rep', 'Senior Rep', 'Rep\u00a0→', 'Director', 'Team Lead']);
});

test('the piece around a level has its line above and below, and what else it is joined to', () => {
  const { neighbours, others, ...piece } = youAreHere(levelOf(small, 'senior-rep'), map) ?? {};
  expect(piece).toEqual({
    width: 200,
    height: 114,
    line: 'M100 10V104',
    station: { x: 100, y: 46, end: 68 },
  });
  expect(others).toEqual([10, 104]);
  expect(neighbours?.map(({ track, ...rest }) => ({ track: track.id, ...rest }))).toEqual([
    { track: 'leading', x: 168, y: 68, path: 'M108.5 68H157.5', crossesManagement: true },
  ]);
});

test('there is no piece around a level that a map does not show', () => {
  const [selling] = small.tracks;
  const part = careerMap(selling ? [selling] : [], '');
  expect(youAreHere(levelOf(small, 'director'), part)).toBeUndefined();
});
