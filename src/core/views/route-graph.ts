import type { Framework } from '../framework/framework.ts';
import type { Level, Move } from '../framework/level.ts';
import type { MoveKind } from '../schema/move.ts';
import type { ChangeCounts } from './change-between.ts';
import type { Place, Way } from './route-map.ts';
import { countChanges, whatItTakes } from './what-it-takes.ts';

interface RoutePlace extends Place {
  level: Level;
}

interface RouteWay extends Way {
  kinds: readonly MoveKind[];
  counts: ChangeCounts;
}

export interface RouteGraph {
  places: readonly RoutePlace[];
  ways: readonly RouteWay[];
}

/**
 * Levels and the ways between them that a route may take: every move that is made and leads to a level. Rotations
 * are left out, because they end where they began. Moves between the same two levels are one way.
 */
export function routeGraph(framework: Framework): RouteGraph {
  const ways = new Map<string, RouteWay>();
  for (const move of framework.moves) {
    const way = wayOf(move);
    if (!way) continue;
    const key = `${way.from} ${way.to}`;
    const known = ways.get(key);
    ways.set(key, known ? { ...known, kinds: [...known.kinds, ...way.kinds] } : way);
  }
  return {
    places: framework.levels.map((level) => ({ id: level.id, isManagement: level.isManagement, level })),
    ways: [...ways.values()],
  };
}

function wayOf({ from, destination, kind, notAllowed }: Move): RouteWay | undefined {
  if (notAllowed !== undefined || kind === 'rotation' || !('level' in destination)) return undefined;
  const counts = countChanges(whatItTakes(from, destination.level));
  return { from: from.id, to: destination.level.id, kinds: [kind], counts, distance: counts.distance };
}
