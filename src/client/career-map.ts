import { Neighbourhood } from './map/neighbourhood.ts';
import { nextStation } from './map/next-station.ts';
import { MapView } from './map-view.ts';

/**
 * Shows of a drawn map what leads to and from the station that is pointed at or has the focus, and lets arrow keys
 * walk from station to station. A station that the address names, or that is touched, stays in view with its
 * ways on beside it until Escape.
 */
class CareerMap extends HTMLElement {
  readonly #neighbourhood: Neighbourhood = new Neighbourhood(this.querySelector('.map-window') ?? this);
  #kept: Element | undefined;

  connectedCallback(): void {
    this.addEventListener(
      'pointerover',
      ({ target, pointerType }) => pointerType === 'touch' || this.#show(target),
    );
    this.addEventListener('pointerleave', () => this.#show(document.activeElement));
    this.addEventListener('focusin', ({ target }) => this.#show(target));
    this.addEventListener('focusout', ({ relatedTarget }) => this.#show(relatedTarget));
    this.addEventListener('keydown', (event) => this.#walk(event));
    this.addEventListener('click', (event) => this.#touch(event));
    this.querySelector('.map-card button')?.addEventListener('click', () => this.keep(undefined));
    addEventListener('hashchange', () => this.#keepNamed());
    this.#keepNamed();
  }

  /** Keeps a station in view, with its ways on in words; without one, lets go of the last. */
  keep(station: Element | undefined): void {
    this.#kept = station;
    this.#show(station ?? null);
    const card = this.querySelector<HTMLElement>('.map-card');
    const words = station && document.getElementById(station.id.replace('station-', 'ways-'));
    if (!card) return;
    card.hidden = !words;
    card.querySelector('div')?.replaceChildren(...(words ? wordsFor(words) : []));
  }

  #show(target: EventTarget | null): void {
    const link =
      target instanceof Element && this.contains(target) ? target.closest('a.station, a.way') : null;
    this.#neighbourhood.show(link ?? this.#kept);
  }

  #keepNamed(): void {
    // Ids of stations need no decoding, and what is no valid encoding would throw.
    const id = location.hash.slice(1);
    const station = [...this.querySelectorAll('a.station')].find((each) => each.id === id);
    if (!station) return;
    this.closest('details')?.setAttribute('open', '');
    const view = this.querySelector('map-view');
    if (view instanceof MapView) view.showLegibly();
    this.keep(station);
    // Browsers scroll to what the address names once more when all is loaded, and then to its top.
    const centre = () => station.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    centre();
    addEventListener('load', () => setTimeout(centre), { once: true });
  }

  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.keep(undefined);
    const station = event.target instanceof Element ? event.target.closest('a.station') : null;
    const next = station && nextStation(station, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** The first touch of a station shows where it leads, the second opens it. */
  #touch(event: MouseEvent): void {
    const station = event.target instanceof Element ? event.target.closest('a.station') : null;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!station || !isTouch || station === this.#kept) return;
    event.preventDefault();
    this.keep(station);
    station.scrollIntoView({ block: 'center', inline: 'center' });
    history.replaceState(null, '', `#${station.id}`);
  }
}

/** The title of a level and its ways on, as the list in words has them. */
function wordsFor(item: HTMLElement): Node[] {
  return [...item.querySelectorAll(':scope > p, :scope > details > ul')].map((part) => part.cloneNode(true));
}

customElements.define('career-map', CareerMap);
