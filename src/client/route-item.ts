import { pathOf, pathOfMove } from '../core/views/path-of.ts';
import type { RoutePayload, WayShown } from '../core/views/route-payload.ts';
import type { Route } from '../core/views/routes.ts';

interface Around {
  graph: RoutePayload;
  base: string;
  heading: string;
  steps: (n: number) => string;
}

/** A route as a list of its levels, with the move between each two of them. */
export function routeItem({ ways }: Route<WayShown>, around: Around): HTMLElement {
  const [first] = ways;
  const stops = element('ol', 'stops');
  if (first) stops.append(stop(first.from, around));
  for (const way of ways) stops.append(wayItem(way, around), stop(way.to, around));
  return element('li', 'route', element('h3', '', around.heading), stops);
}

function stop(id: string, { graph, base }: Around): HTMLElement {
  const place = graph.places.find((each) => each.id === id);
  const link = element('a', '', place?.title ?? id);
  link.setAttribute('href', base + pathOf('level', id).slice(1));
  const item = element('li', 'stop', link, element('span', '', place?.about ?? ''));
  item.dataset['hue'] = String(place?.hue);
  return item;
}

function wayItem(way: WayShown, { graph, base, steps }: Around): HTMLElement {
  const link = element('a', '', way.kind);
  link.setAttribute('href', base + pathOfMove(way.from, way.to).slice(1));
  const item = element('li', 'leg', link, element('span', '', `${way.takes} · ${steps(way.distance)}`));
  item.dataset['hue'] = String(graph.places.find((each) => each.id === way.to)?.hue);
  return item;
}

function element(tag: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
}
