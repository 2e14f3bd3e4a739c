/** What finding a route has to know of a level. */
export interface Place {
  id: string;
  isManagement: boolean;
}

/** What finding a route has to know of a way from one level to another. */
export interface Way {
  from: string;
  to: string;
  distance: number;
}

export interface RouteWishes {
  from: string;
  to: string;
  /** Routes may go into management and out of it again. Without it, no route leaves management once it came into it. */
  throughManagement: boolean;
  /** What counts first: few moves, or a small distance in all. The other one breaks ties. */
  first: 'moves' | 'distance';
}

/** A route, or the beginning of one. */
export interface Path<W extends Way> {
  at: string;
  levels: readonly string[];
  ways: readonly W[];
  distance: number;
  /** It came into management on its way, so that leaving it would be going through. */
  hasEntered: boolean;
}

/** Levels and the ways between them, as one traveller with wishes sees them. */
export class RouteMap<W extends Way> {
  readonly #order: ReadonlyMap<string, number>;
  readonly #managed: ReadonlySet<string>;
  readonly #waysFrom = new Map<string, W[]>();
  readonly #wishes: RouteWishes;

  constructor(places: readonly Place[], ways: readonly W[], wishes: RouteWishes) {
    this.#order = new Map(places.map(({ id }, n) => [id, n]));
    this.#managed = new Set(places.filter((place) => place.isManagement).map(({ id }) => id));
    for (const way of ways) this.#waysFrom.set(way.from, [...(this.#waysFrom.get(way.from) ?? []), way]);
    this.#wishes = wishes;
  }

  start(id: string): Path<W> {
    return { at: id, levels: [id], ways: [], distance: 0, hasEntered: false };
  }

  along(ways: readonly W[]): Path<W> {
    return ways.reduce((path, way) => this.#take(path, way), this.start(this.#wishes.from));
  }

  /** The best way on to the destination that keeps clear of levels already passed, and does not begin with `barred`. */
  bestFrom(start: Path<W>, barred: readonly W[]): Path<W> | undefined {
    const settled = new Set<string>();
    const open = [start];
    for (;;) {
      open.sort(this.compare);
      const path = open.shift();
      if (!path || path.at === this.#wishes.to) return path;
      const key = `${path.at} ${path.hasEntered}`;
      if (settled.has(key)) continue;
      settled.add(key);
      for (const way of this.#waysFrom.get(path.at) ?? []) {
        const isBarred = path === start && barred.includes(way);
        if (!isBarred && !path.levels.includes(way.to) && this.#isWished(path, way)) {
          open.push(this.#take(path, way));
        }
      }
    }
  }

  readonly compare = (a: Path<W>, b: Path<W>): number => {
    const moves = a.ways.length - b.ways.length;
    const distance = a.distance - b.distance;
    const byWish = this.#wishes.first === 'moves' ? moves || distance : distance || moves;
    return byWish || this.#inOrder(a.levels, b.levels);
  };

  #isWished(path: Path<W>, way: W): boolean {
    return this.#wishes.throughManagement || !path.hasEntered || this.#managed.has(way.to);
  }

  #take(path: Path<W>, way: W): Path<W> {
    const enters = !this.#managed.has(way.from) && this.#managed.has(way.to);
    return {
      at: way.to,
      levels: [...path.levels, way.to],
      ways: [...path.ways, way],
      distance: path.distance + way.distance,
      hasEntered: path.hasEntered || enters,
    };
  }

  #inOrder(a: readonly string[], b: readonly string[]): number {
    const n = a.findIndex((id, index) => id !== b[index]);
    return n < 0 ? 0 : this.#place(a[n]) - this.#place(b[n]);
  }

  #place(id: string | undefined): number {
    return (id === undefined ? undefined : this.#order.get(id)) ?? Number.POSITIVE_INFINITY;
  }
}
