import type { RouteWishes } from '../core/views/route-map.ts';
import type { RoutePayload } from '../core/views/route-payload.ts';
import { bestRoutes, isAlike, type Route } from '../core/views/routes.ts';
import type { InSource } from '../core/views/with-source.ts';
import { fillForm } from './fill-form.ts';
import { loadJson } from './load-json.ts';
import { markSource } from './mark-source.ts';
import { type Forms, plural } from './plural.ts';
import { routeItem } from './route-item.ts';
import { say } from './say.ts';

type Said = Record<
  | 'pick'
  | 'same'
  | 'none'
  | 'noneButManaging'
  | 'unknown'
  | 'failed'
  | 'route'
  | 'ties'
  | 'moreAlike'
  | 'beside'
  | 'here'
  | 'allMoves'
  | 'language',
  string
> &
  Record<'found' | 'moves' | 'steps', Forms> & { order: Record<RouteWishes['first'], string> };

/** Finds routes between two levels when both are chosen; the choice is in the address, to be shared. */
class RouteFinder extends HTMLElement {
  #graph: Promise<RoutePayload> | undefined;
  #run = 0;

  get form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get said(): Said {
    return JSON.parse(this.dataset['words'] ?? '{}') as Said;
  }
  get base(): string {
    return this.dataset['base'] ?? '/';
  }

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => this.choose());
    this.querySelector('.swap')?.addEventListener('click', () => this.swap());
    addEventListener('popstate', () => this.read());
    this.read();
  }

  read(): void {
    const unknown = fillForm(this.form, this.asked());
    if (unknown.includes('from') || unknown.includes('to')) this.show(this.said.unknown);
    else void this.find();
  }

  /** What the address asks for, a level that has a new id by that one. */
  asked(): URLSearchParams {
    const renamed = new Map(
      Object.entries(JSON.parse(this.dataset['renamed'] ?? '{}') as Record<string, string>),
    );
    const asked = new URLSearchParams(location.search);
    for (const end of ['from', 'to']) {
      const id = renamed.get(asked.get(end) ?? '');
      if (id) asked.set(end, id);
    }
    return asked;
  }

  choose(): void {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && value) chosen.set(name, value);
    }
    history.replaceState(null, '', chosen.size > 0 ? `?${chosen}` : location.pathname);
    void this.find();
  }

  swap(): void {
    const [from, to] = this.form.querySelectorAll('select');
    if (!from || !to) return;
    [from.value, to.value] = [to.value, from.value];
    this.choose();
  }

  wishes(): RouteWishes {
    const chosen = new FormData(this.form);
    return {
      from: String(chosen.get('from') ?? ''),
      to: String(chosen.get('to') ?? ''),
      throughManagement: chosen.has('management'),
      first: chosen.get('first') === 'distance' ? 'distance' : 'moves',
    };
  }

  async find(): Promise<void> {
    const run = ++this.#run;
    const wishes = this.wishes();
    if (!wishes.from || !wishes.to) {
      this.show(this.said.pick);
      return;
    }
    if (wishes.from === wishes.to) {
      this.show(this.said.same, this.link(`levels/${wishes.from}/`, this.said.here));
      return;
    }
    try {
      this.#graph ??= this.load();
      const graph = await this.#graph;
      if (run === this.#run) this.present(graph, wishes);
    } catch {
      this.#graph = undefined;
      if (run === this.#run) this.show(this.said.failed, this.link('moves/', this.said.allMoves));
    }
  }

  async load(): Promise<RoutePayload> {
    const graph = await loadJson<RoutePayload & InSource>(this.dataset['graph'] ?? '');
    markSource(this, graph);
    return graph;
  }

  present(graph: RoutePayload, wishes: RouteWishes): void {
    const { said } = this;
    const title = (id: string) => graph.places.find((place) => place.id === id)?.title ?? id;
    const names = { from: title(wishes.from), to: title(wishes.to) };
    const { routes, hasMoreAlike } = bestRoutes(graph.places, graph.ways, wishes);
    if (routes.length === 0) {
      const isPossible =
        bestRoutes(graph.places, graph.ways, { ...wishes, throughManagement: true }).routes.length > 0;
      this.show(say(isPossible ? said.noneButManaging : said.none, names));
      return;
    }
    const count = (forms: Forms, n: number) => plural(said.language, forms, n, names);
    const items = routes.map((route, n) => {
      const [moves, steps] = [count(said.moves, route.ways.length), count(said.steps, route.distance)];
      const heading = say(said.route, { n: String(n + 1), moves, steps });
      return routeItem(route, { graph, base: this.base, heading, steps: (each) => count(said.steps, each) });
    });
    this.show(
      count(said.found, routes.length),
      ...(said.beside ? [this.link(`compare/?levels=${wishes.from},${wishes.to}`, said.beside)] : []),
    );
    this.querySelector('.routes')?.replaceChildren(...items);
    const notes = [said.order[wishes.first], this.ties(routes), hasMoreAlike && said.moreAlike];
    this.note(notes.filter(Boolean).join(' '));
  }

  /** Which of the routes ask for just as much as the first that does. */
  ties(routes: readonly Route[]): string {
    const numbers = routes.flatMap((route, n) =>
      routes.some((other) => other !== route && isAlike(route, other)) ? [String(n + 1)] : [],
    );
    const list = new Intl.ListFormat(this.said.language).format(numbers);
    return numbers.length > 0 ? say(this.said.ties, { list }) : '';
  }

  link(path: string, text: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = this.base + path;
    link.textContent = text;
    return link;
  }

  /** Says something, and takes the routes of before away. */
  show(message: string, ...more: Node[]): void {
    this.querySelector('.routes')?.replaceChildren();
    this.note('');
    const status = this.querySelector('[role=status]');
    status?.replaceChildren(message, ...more.flatMap((each) => [' ', each]));
  }

  note(text: string): void {
    const notes = this.querySelector('.route-notes');
    if (notes) notes.textContent = text;
  }
}

customElements.define('route-finder', RouteFinder);
