import { closestMatch } from 'leven';

/**
 * The known name that is most like the one asked for, whatever the case of its letters. Two letters in five, and
 * at least one, may differ, or two neighbours may have changed places; of names that are equally near, the first in the
 * alphabet is meant.
 */
export function didYouMean(asked: string, known: Iterable<string>): string | undefined {
  const names = new Map([...known].sort().map((name) => [name.toLowerCase(), name]));
  const lower = asked.toLowerCase();
  const maxDistance = Math.max(1, Math.floor(asked.length * 0.4));
  const nearest =
    swapsOf(lower).find((swapped) => names.has(swapped)) ??
    closestMatch(lower, [...names.keys()], { maxDistance });
  return nearest === undefined ? undefined : names.get(nearest);
}

/** The word with each two neighbouring letters in each other's place: the slip that fingers make most often. */
const swapsOf = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
