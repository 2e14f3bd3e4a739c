/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  text: string;
  change: 'same' | 'out' | 'in';
}

export type Words = readonly WordRun[];

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * How many of the words of two texts are shared, in the same order: 1 for all of them, 0 for none and where there are
 * fewer than `atLeast`.
 */
export function wordsShared(before: string, after: string, atLeast = 0): number {
  const [a, b] = [split(before), split(after)];
  if (a.length + b.length === 0) return 1;
  const share = (words: number) => (2 * words) / (a.length + b.length);
  const known = new Set(b);
  const mostPossible = share(a.filter((word) => known.has(word)).length);
  const found = mostPossible < atLeast ? 0 : share(longestShared(a, b)[0]?.[0] ?? 0);
  return found < atLeast ? 0 : found;
}

/** The words of two texts in one row: those of the first that went, those of the second that came, the shared once. */
export function wordChanges(before: string, after: string): WordRun[] {
  const [a, b] = [split(before), split(after)];
  const lengths = longestShared(a, b);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const words: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    if (gone !== undefined && gone === come) {
      words.push({ text: gone, change: 'same' });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      words.push({ text: gone, change: 'out' });
      i++;
    } else {
      words.push({ text: come ?? '', change: 'in' });
      j++;
    }
  }
  return runs(words);
}

/** How long the longest shared row of words is, from each word of the one and each of the other text to its end. */
function longestShared(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, next] = [lengths[i] as number[], lengths[i + 1] as number[]];
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function runs(words: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last?.change === word.change) last.text += ` ${word.text}`;
    else joined.push({ ...word });
  }
  return joined;
}
