/** How far a hand may tremble while it clicks, in pixels. */
const tremble = 4;

/** Lets the mouse drag what is in a scrolling window; a drag that ends on a link does not follow it. */
export function panByMouse(window: HTMLElement): void {
  let from: { x: number; y: number } | undefined;
  let isDrag = false;
  window.addEventListener('dragstart', (event) => event.preventDefault());
  window.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    isDrag = false;
    if (pointerType !== 'mouse' || button !== 0) return;
    from = { x: window.scrollLeft + clientX, y: window.scrollTop + clientY };
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [left, top] = [from.x - clientX, from.y - clientY];
    isDrag ||= Math.abs(left - window.scrollLeft) + Math.abs(top - window.scrollTop) > tremble;
    if (isDrag) window.scrollTo({ left, top, behavior: 'instant' });
  });
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, () => {
      from = undefined;
    });
  }
  window.addEventListener(
    'click',
    (event) => {
      // A click of the keyboard after a drag is none of its.
      if (isDrag && event.detail > 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      isDrag = false;
    },
    { capture: true },
  );
}
