/** A way on the map, with the ids of the levels it joins. */
interface Way {
  link: Element;
  from: string;
  to: string;
}

/** The stations and ways of a drawn map, and what of them belongs together. */
export class Neighbourhood {
  readonly #map: Element;
  readonly #stations: ReadonlyMap<string, Element>;
  readonly #ways: readonly Way[];

  constructor(map: Element) {
    this.#map = map;
    this.#stations = new Map(
      [...map.querySelectorAll('a.station')].map((link) => [link.id.replace(/^station-/, ''), link]),
    );
    this.#ways = [...map.querySelectorAll('a.way')].map((link) => {
      const [from = '', to = ''] = (link.getAttribute('href') ?? '').split('/').slice(-3);
      return { link, from, to };
    });
  }

  /** Brings out what a link on the map is about and fades the rest; without one, everything is as it was. */
  show(link: Element | null | undefined): void {
    const centre = [...this.#stations].find(([, station]) => station === link)?.[0];
    const way = this.#ways.find((each) => each.link === link);
    this.#map.classList.toggle('faded', centre !== undefined || way !== undefined);
    const near = this.#ways.filter(({ from, to }) => belongs(from, to, centre, way));
    const ids = new Set([centre, ...near.flatMap(({ from, to }) => [from, to])]);
    for (const each of this.#ways) each.link.classList.toggle('near', near.includes(each));
    for (const [id, station] of this.#stations) station.classList.toggle('near', ids.has(id));
  }
}

function belongs(from: string, to: string, centre: string | undefined, way: Way | undefined): boolean {
  if (way) return [from, to].includes(way.from) && [from, to].includes(way.to);
  return from === centre || to === centre;
}
