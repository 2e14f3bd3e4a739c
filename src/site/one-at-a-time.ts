/** Editors and git write several files at once; one run is enough for all of them. */
const quietMilliseconds = 40;

/**
 * Runs `work` soon after the last call, never twice at once, and once more for calls that came meanwhile. What
 * it throws is told and ends nothing.
 */
export function oneAtATime(work: () => Promise<void>, tell: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work).catch(tell);
    }, quietMilliseconds);
  };
}
