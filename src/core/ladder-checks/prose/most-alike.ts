const buckets = 128;

/**
 * The most that the similarity of two texts by their pairs of letters can be, from the letters that they share in whatever
 * order: no pair is shared whose first letter is not. That is soon found, and rules out nearly all texts.
 */
export function mostAlike(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return (2 * sharedLetters(one, other)) / (one.length + other.length - 2);
}

/** Letters of one bucket are taken for the same, so that too many may be thought to be shared, and never too few. */
function sharedLetters(a: string, b: string): number {
  const left = new Int32Array(buckets);
  for (let at = 0; at < a.length; at++) {
    const bucket = a.charCodeAt(at) % buckets;
    left[bucket] = (left[bucket] ?? 0) + 1;
  }
  let shared = 0;
  for (let at = 0; at < b.length; at++) {
    const bucket = b.charCodeAt(at) % buckets;
    const count = left[bucket] ?? 0;
    if (count === 0) continue;
    left[bucket] = count - 1;
    shared += 1;
  }
  return shared;
}
