import { panByMouse } from './map/pan-by-mouse.ts';
import { zoomByFingers } from './map/zoom-by-fingers.ts';

const largest = 4;
/** Drawn smaller than this, letters cannot be read, and a touch means a wish to come nearer. */
const legible = 0.6;

const keys: Readonly<Record<string, (zoom: number) => number>> = {
  '+': (zoom) => zoom * 1.25,
  '=': (zoom) => zoom * 1.25,
  '-': (zoom) => zoom / 1.25,
  '0': () => 0,
};

interface Point {
  clientX: number;
  clientY: number;
}

/**
 * A window on a drawn map. The choice of its size works by itself; this adds the keys + − 0, the wheel with Ctrl,
 * two fingers, and dragging with the mouse.
 */
export class MapView extends HTMLElement {
  readonly window = this.querySelector('.map-window') as HTMLElement;
  readonly drawing = this.querySelector('.map-window svg') as SVGSVGElement;
  readonly #sizes = [...this.querySelectorAll('input')];

  connectedCallback(): void {
    this.window.tabIndex = 0;
    this.addEventListener('change', () => this.style.removeProperty('--zoom'));
    this.addEventListener('keydown', (event) => this.#zoomByKey(event));
    this.window.addEventListener('wheel', (event) => this.#zoomByWheel(event), { passive: false });
    zoomByFingers(this);
    panByMouse(this.window);
    this.window.addEventListener('click', (event) => this.#comeNearer(event), { capture: true });
  }

  /** How large the map is drawn; 1 is its natural size. */
  get zoom(): number {
    const { fontSize } = getComputedStyle(document.documentElement);
    const natural = (this.drawing.viewBox.baseVal.width * Number.parseFloat(fontSize)) / 16;
    return this.drawing.getBoundingClientRect().width / natural;
  }

  /** Draws the map larger or smaller around a point of the screen, and whole where it would leave room otherwise. */
  zoomTo(zoom: number, around: Point = this.#middle()): void {
    this.#keepInPlace(around, () => {
      for (const size of this.#sizes) size.checked = false;
      this.style.setProperty('--zoom', `${Math.min(largest, zoom)}`);
      if (this.drawing.getBoundingClientRect().width <= this.window.clientWidth) this.#choose('whole');
    });
  }

  /** Draws the map large enough to be read, if it is not. */
  showLegibly(around: Point = this.#middle()): void {
    if (this.zoom < legible) this.#keepInPlace(around, () => this.#choose('larger'));
  }

  #choose(value: string): void {
    this.style.removeProperty('--zoom');
    for (const size of this.#sizes) size.checked = size.value === value;
  }

  #keepInPlace({ clientX, clientY }: Point, change: () => void): void {
    const before = this.drawing.getBoundingClientRect();
    change();
    const after = this.drawing.getBoundingClientRect();
    const left = after.left - clientX + ((clientX - before.left) / before.width) * after.width;
    const top = after.top - clientY + ((clientY - before.top) / before.height) * after.height;
    this.window.scrollBy({ left, top, behavior: 'instant' });
  }

  #middle(): Point {
    const { left, top, width, height } = this.window.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  }

  #zoomByKey(event: KeyboardEvent): void {
    const change = keys[event.key];
    if (!change || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.zoomTo(change(this.zoom));
    document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #zoomByWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoomTo(this.zoom * 2 ** (-event.deltaY / 200), event);
  }

  #comeNearer(event: MouseEvent): void {
    if (isByKeyboard(event) || this.zoom >= legible) return;
    event.preventDefault();
    event.stopPropagation();
    this.showLegibly(event);
  }
}

/** A click that Enter or an assistive technology makes has no count of presses. */
const isByKeyboard = (event: MouseEvent): boolean => event.detail === 0;

customElements.define('map-view', MapView);
