import leven, { closestMatch } from 'leven';

/**
 * The known name that is most like the one asked for, whatever the case of its letters. Two letters in five, and
 * at least one, may differ, or two neighbours may have changed places. Of two names that are equally near, the first in
 * the alphabet is meant; where more are, as `g1` to `g8` are to `g9`, nobody can know.
 */
export function didYouMean(asked: string, known: Iterable<string>): string | undefined {
  const names = new Map([...known].sort().map((name) => [name.toLowerCase(), name]));
  const lower = asked.toLowerCase();
  const maxDistance = Math.max(1, Math.floor(asked.length * 0.4));
  const nearest =
    swapsOf(lower).find((swapped) => names.has(swapped)) ??
    closestMatch(lower, [...names.keys()], { maxDistance });
  if (nearest === undefined || areAsNear(lower, nearest, [...names.keys()])) return undefined;
  return names.get(nearest);
}

const mostAlike = 2;

/** Whether more than two names are as near as the one found. What differs only by a swap is nearer than all others. */
function areAsNear(asked: string, nearest: string, names: readonly string[]): boolean {
  if (swapsOf(asked).includes(nearest)) return false;
  const distance = leven(asked, nearest);
  return distance > 0 && names.filter((name) => leven(asked, name) === distance).length > mostAlike;
}

/** The word with each two neighbouring letters in each other's place: the slip that fingers make most often. */
const swapsOf = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
