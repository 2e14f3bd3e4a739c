import { type Path, type Place, RouteMap, type RouteWishes, type Way } from './route-map.ts';

export interface Route<W extends Way = Way> {
  ways: readonly W[];
  /** The distances of its moves, added up. */
  distance: number;
}

export interface Routes<W extends Way = Way> {
  /** Best first. */
  routes: readonly Route<W>[];
  /** A route beyond these asks for just as many moves and steps as the last of them. */
  hasMoreAlike: boolean;
}

const routesShown = 3;

/**
 * The best few routes between two levels, none of which comes to a level twice. Better is fewer moves, and among
 * equals the smaller distance in all (or the other way round); where both are equal, the order of `places` decides,
 * at the first level in which two routes differ. Between two levels there is at most one way. An empty list where
 * no route exists, or where both levels are the same.
 *
 * Yen, *Finding the K shortest loopless paths in a network* (1971), over a plain search for one path.
 */
export function bestRoutes<W extends Way>(
  places: readonly Place[],
  ways: readonly W[],
  wishes: RouteWishes,
): Routes<W> {
  if (wishes.from === wishes.to) return { routes: [], hasMoreAlike: false };
  const map = new RouteMap(places, ways, wishes);
  const found: Path<W>[] = [];
  let candidates: Path<W>[] = present(map.bestFrom(map.start(wishes.from), []));
  while (found.length <= routesShown) {
    candidates.sort(map.compare);
    const [best, ...others] = candidates;
    if (!best) break;
    found.push(best);
    candidates = [...others, ...detours(best, found, map)].filter(isFirstOfItsKind);
  }
  const [last, next] = found.slice(routesShown - 1);
  return {
    routes: found.slice(0, routesShown).map(({ ways: taken, distance }) => ({ ways: taken, distance })),
    hasMoreAlike: last !== undefined && next !== undefined && isAlike(last, next),
  };
}

/** For each level of a route: the best one that is the same up to there and goes on otherwise than all found. */
function detours<W extends Way>(path: Path<W>, found: readonly Path<W>[], map: RouteMap<W>): Path<W>[] {
  return path.ways.flatMap((_, n) => {
    const root = path.ways.slice(0, n);
    const taken = found.filter((each) => startsWith(each, root)).flatMap((each) => each.ways[n] ?? []);
    return present(map.bestFrom(map.along(root), taken));
  });
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

const startsWith = <W extends Way>(path: Path<W>, root: readonly W[]): boolean =>
  root.every((way, n) => path.ways[n] === way);

const isFirstOfItsKind = <W extends Way>(path: Path<W>, index: number, all: readonly Path<W>[]): boolean =>
  all.findIndex((each) => each.levels.join(' ') === path.levels.join(' ')) === index;

/** Whether two routes ask for the same number of moves and of steps. */
export const isAlike = (a: Route, b: Route): boolean =>
  a.ways.length === b.ways.length && a.distance === b.distance;
