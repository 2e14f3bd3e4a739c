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

/**
 * A window on a drawn map. The choice of its size works by itself; this adds the keys + − 0, the wheel with Ctrl,
 * two fingers, and dragging with the mouse.
 */
export class MapView extends HTMLElement {
  readonly window = this.querySelector('.map-window') as HTMLElement;
  readonly drawing = this.querySelector('.map-window svg') as SVGSVGElement;

  connectedCallback(): void {
    this.addEventListener('change', () => this.style.removeProperty('--zoom'));
    this.addEventListener('keydown', (event) => this.#zoomByKey(event));
    this.window.addEventListener('wheel', (event) => this.#zoomByWheel(event), { passive: false });
    this.window.addEventListener('click', (event) => this.#comeNearer(event), { capture: true });
    zoomByFingers(this);
    panByMouse(this.window);
  }

  /** How large the map is drawn; 1 is its natural size. */
  get zoom(): number {
    const { fontSize } = getComputedStyle(document.documentElement);
    const natural = (this.drawing.viewBox.baseVal.width * Number.parseFloat(fontSize)) / 16;
    return this.drawing.getBoundingClientRect().width / natural;
  }

  /** Draws the map larger or smaller around a point of the screen, and whole where it would leave room otherwise. */
  zoomTo(zoom: number, around: { clientX: number; clientY: number } = this.#middle()): void {
    const before = this.drawing.getBoundingClientRect();
    const x = (around.clientX - before.left) / before.width;
    const y = (around.clientY - before.top) / before.height;
    this.#draw(Math.min(largest, zoom));
    const after = this.drawing.getBoundingClientRect();
    const [left, top] = [
      after.left + x * after.width - around.clientX,
      after.top + y * after.height - around.clientY,
    ];
    this.window.scrollBy({ left, top, behavior: 'instant' });
  }

  /** Draws the map large enough to be read, if it is not. */
  showLegibly(): void {
    if (this.zoom < legible) this.zoomTo(1);
  }

  #draw(zoom: number): void {
    const sizes = [...this.querySelectorAll('input')];
    for (const size of sizes) size.checked = false;
    this.style.setProperty('--zoom', `${zoom}`);
    const [whole] = sizes;
    if (!whole || this.drawing.getBoundingClientRect().width > this.window.clientWidth) return;
    this.style.removeProperty('--zoom');
    whole.checked = true;
  }

  #middle() {
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
    if (this.zoom >= legible) return;
    event.preventDefault();
    event.stopPropagation();
    this.zoomTo(1, event);
  }
}

customElements.define('map-view', MapView);
