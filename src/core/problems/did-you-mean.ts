import { closestMatch } from 'leven';

/**
 * The known name that is most like the one asked for, whatever the case of its letters. Two letters in five, and
 * at least one, may differ; of names that are equally near, the first in the alphabet is meant.
 */
export function didYouMean(asked: string, known: Iterable<string>): string | undefined {
  const names = new Map([...known].sort().map((name) => [name.toLowerCase(), name]));
  const maxDistance = Math.max(1, Math.floor(asked.length * 0.4));
  const nearest = closestMatch(asked.toLowerCase(), [...names.keys()], { maxDistance });
  return nearest === undefined ? undefined : names.get(nearest);
}
