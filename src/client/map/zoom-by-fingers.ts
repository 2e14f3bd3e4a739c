import type { MapView } from '../map-view.ts';

/** Lets two fingers draw a map larger and smaller; one finger moves it as it moves any page. */
export function zoomByFingers(view: MapView): void {
  let start: { apart: number; zoom: number } | undefined;
  view.window.addEventListener('touchstart', ({ touches }) => {
    const [a, b] = touches;
    start = a && b && { apart: distance(a, b), zoom: view.zoom };
  });
  const move = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!start || !a || !b) return;
    event.preventDefault();
    view.zoomTo((start.zoom * distance(a, b)) / start.apart, middle(a, b));
  };
  view.window.addEventListener('touchmove', move, { passive: false });
}

const distance = (a: Touch, b: Touch): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

const middle = (a: Touch, b: Touch): { clientX: number; clientY: number } => ({
  clientX: (a.clientX + b.clientX) / 2,
  clientY: (a.clientY + b.clientY) / 2,
});
