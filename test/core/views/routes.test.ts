import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, RouteWishes, Way } from '../../../src/core/views/route-map.ts';
import { bestRoutes } from '../../../src/core/views/routes.ts';

const place = (id: string, isManagement = false): Place => ({ id, isManagement });
const way = (from: string, to: string, distance: number): Way => ({ from, to, distance });
const wishes = (from: string, to: string, more: Partial<RouteWishes> = {}): RouteWishes => ({
  from,
  to,
  throughManagement: false,
  first: 'moves',
  ...more,
});

/** Routes as one would write them down: `a b c: 5`. */
const written = (places: readonly Place[], ways: readonly Way[], asked: RouteWishes): string[] =>
  bestRoutes(places, ways, asked).routes.map(
    (route) => `${[asked.from, ...route.ways.map(({ to }) => to)].join(' ')}: ${route.distance}`,
  );

const letters = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id));

test('fewer moves come first, and among equals the smaller distance', () => {
  const ways = [way('a', 'd', 9), way('a', 'b', 1), way('b', 'd', 1), way('a', 'c', 1), way('c', 'd', 2)];
  expect(written(letters, ways, wishes('a', 'd'))).toEqual(['a d: 9', 'a b d: 2', 'a c d: 3']);
});

test('the smaller distance comes first where that is asked for', () => {
  const ways = [way('a', 'd', 9), way('a', 'b', 1), way('b', 'd', 1), way('a', 'c', 1), way('c', 'd', 2)];
  expect(written(letters, ways, wishes('a', 'd', { first: 'distance' }))).toEqual([
    'a b d: 2',
    'a c d: 3',
    'a d: 9',
  ]);
});

test('routes that ask for the same stand in the order of the levels', () => {
  const ways = [way('a', 'c', 2), way('c', 'd', 2), way('a', 'b', 3), way('b', 'd', 1)];
  expect(written(letters, ways, wishes('a', 'd'))).toEqual(['a b d: 4', 'a c d: 4']);
});

test('it is said where a route beyond the best few asks for just as much as the last of them', () => {
  const ways = ['b', 'c', 'd', 'e'].flatMap((id) => [way('a', id, 1), way(id, 'f', 1)]);
  expect(bestRoutes(letters, ways, wishes('a', 'f')).hasMoreAlike).toBe(true);
  expect(bestRoutes(letters, ways.slice(0, 6), wishes('a', 'f')).hasMoreAlike).toBe(false);
});

test('there is no route from a level to itself, and none where no move leads', () => {
  const ways = [way('a', 'b', 1), way('b', 'a', 1)];
  expect(written(letters, ways, wishes('a', 'a'))).toEqual([]);
  expect(written(letters, ways, wishes('a', 'c'))).toEqual([]);
  expect(written(letters, ways, wishes('a', 'nobody'))).toEqual([]);
});

test('a route leads into management and out again only where that is asked for', () => {
  const places = [place('seller'), place('lead', true), place('coach')];
  const ways = [way('seller', 'lead', 3), way('lead', 'coach', 1)];
  expect(written(places, ways, wishes('seller', 'lead'))).toEqual(['seller lead: 3']);
  expect(written(places, ways, wishes('lead', 'coach'))).toEqual(['lead coach: 1']);
  expect(written(places, ways, wishes('seller', 'coach'))).toEqual([]);
  expect(written(places, ways, wishes('seller', 'coach', { throughManagement: true }))).toEqual([
    'seller lead coach: 4',
  ]);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyMap = fc.record({
  places: fc
    .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
    .map((managing) => ids.map((id, n) => place(id, managing[n]))),
  ways: fc
    .uniqueArray(
      fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        distance: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 26, selector: ({ from, to }) => `${from} ${to}` },
    )
    .map((ways) => ways.filter(({ from, to }) => from !== to)),
  from: fc.constantFrom(...ids),
  to: fc.constantFrom(...ids),
  throughManagement: fc.boolean(),
  first: fc.constantFrom('moves', 'distance') as fc.Arbitrary<RouteWishes['first']>,
});

test('the best routes are those that trying every route finds', () => {
  fc.assert(
    fc.property(anyMap, ({ places, ways, ...asked }) => {
      expect(written(places, ways, asked)).toEqual(everyRoute(places, ways, asked).slice(0, 3));
    }),
    { numRuns: 400 },
  );
});

test('the first route is as short as the shortest of Bellman and Ford', () => {
  fc.assert(
    fc.property(anyMap, ({ places, ways, ...asked }) => {
      const [best] = bestRoutes(places, ways, {
        ...asked,
        throughManagement: true,
        first: 'distance',
      }).routes;
      fc.pre(asked.from !== asked.to);
      expect(best?.distance ?? Number.POSITIVE_INFINITY).toBe(shortest(places, ways, asked));
    }),
    { numRuns: 400 },
  );
});

/** Every route without a level twice, by going everywhere; sorted as it is said. */
function everyRoute(places: readonly Place[], ways: readonly Way[], asked: RouteWishes): string[] {
  const managed = (id: string) => places.find((each) => each.id === id)?.isManagement ?? false;
  const found: { path: string[]; distance: number }[] = [];
  const go = (path: string[], distance: number) => {
    const at = path.at(-1) ?? '';
    if (at === asked.to) {
      if (path.length > 1) found.push({ path, distance });
      return;
    }
    for (const each of ways) {
      if (each.from === at && !path.includes(each.to)) go([...path, each.to], distance + each.distance);
    }
  };
  go([asked.from], 0);
  const goesThrough = (path: string[]) => {
    const sides = path.map((id) => (managed(id) ? 'M' : 'i')).join('');
    return /iM+i/.test(sides);
  };
  const order = (path: string[]) => path.map((id) => ids.indexOf(id)).join();
  return found
    .filter(({ path }) => asked.throughManagement || !goesThrough(path))
    .sort((a, b) => {
      const moves = a.path.length - b.path.length;
      const distance = a.distance - b.distance;
      const wished = asked.first === 'moves' ? moves || distance : distance || moves;
      return wished || order(a.path).localeCompare(order(b.path));
    })
    .map(({ path, distance }) => `${path.join(' ')}: ${distance}`);
}

function shortest(places: readonly Place[], ways: readonly Way[], { from, to }: RouteWishes): number {
  const reached = new Map(places.map(({ id }) => [id, id === from ? 0 : Number.POSITIVE_INFINITY]));
  const at = (id: string) => reached.get(id) ?? Number.POSITIVE_INFINITY;
  for (const _ of places)
    for (const each of ways) reached.set(each.to, Math.min(at(each.to), at(each.from) + each.distance));
  return at(to);
}
