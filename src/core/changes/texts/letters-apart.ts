/** Whether two words differ in two letters beside each other that changed places. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two words differ in one letter that is another one, or that one of them lacks. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = firstDifference(short, long);
  if (short.length === long.length) return short.slice(at + 1) === long.slice(at + 1);
  return short.length + 1 === long.length && short.slice(at) === long.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** One letter at the end makes another form or another word: customer and customers, employee and employer. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return /[sdrynt]$/.test(long);
  return hasAnotherEnding(a.replace(/s$/, ''), b.replace(/s$/, '')) || hasAnotherEnding(a, b);
}

const hasAnotherEnding = (a: string, b: string): boolean =>
  a.slice(0, -1) === b.slice(0, -1) && [a, b].every((word) => /[aeosdrynt]$/.test(word));
