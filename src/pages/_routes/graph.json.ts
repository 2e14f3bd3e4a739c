import { framework } from 'virtual:framework';
import { routeGraph } from '../../core/views/route-graph.ts';
import type { RoutePayload } from '../../core/views/route-payload.ts';
import { withSource } from '../../core/views/with-source.ts';
import { hueOf } from '../../site/hue-of.ts';
import { words } from '../../site/words.ts';

/** Levels and the moves between them, for the finder of routes: as much as there are levels and moves. */
export function GET(): Response {
  const held = framework();
  const { places, ways } = routeGraph(held);
  const payload: RoutePayload = {
    places: places.map(({ id, isManagement, level }) => ({
      id,
      isManagement,
      title: level.title,
      about: [level.track.title, level.grade?.name].filter(Boolean).join(' · '),
      hue: hueOf(level.track),
    })),
    ways: ways.map(({ from, to, distance, kinds, counts }) => ({
      from,
      to,
      distance,
      kind: kinds.map((kind) => words.moves.kinds[kind]).join(words.comma),
      takes: words.moves.takes(counts),
    })),
  };
  return Response.json(withSource(payload, held.translation));
}
