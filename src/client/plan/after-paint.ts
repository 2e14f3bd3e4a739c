/** Does something once the browser has shown what is there: a click is answered before the rest is built. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
