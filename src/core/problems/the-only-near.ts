import leven from 'leven';
import type { Fix } from './problem.ts';

/** So many letters a name needs before two wrong ones in it are still a slip. */
const longName = 8;

/** The known name that is a slip away from what is written; nothing where another one is as near, or none is near. */
export function theOnlyNear(written: string, known: Iterable<string>): string | undefined {
  const near = [...new Set(known)]
    .map((name) => ({ name, letters: wrongLetters(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.letters - b.letters);
  const [first, second] = near;
  const most = written.length < longName ? 1 : 2;
  return first && first.letters <= most && second?.letters !== first.letters ? first.name : undefined;
}

/** Letters that are missing, too many or others; two that changed places count as one. */
function wrongLetters(written: string, name: string): number {
  const at = [...written].findIndex((letter, n) => letter !== name[n]);
  const swapped = `${written.slice(0, at)}${written[at + 1] ?? ''}${written[at] ?? ''}${written.slice(at + 2)}`;
  return at >= 0 && swapped === name ? 1 : leven(written, name);
}

/** What sets a misspelt name right, as a part of a problem; nothing where it cannot be known. */
export function fixOf(written: string, meant: string | undefined): { fix?: Fix } {
  return meant === undefined || meant === written ? {} : { fix: { from: written, to: meant } };
}

/** The same for a name of which the known ones are given. */
export const slipOf = (written: string, known: Iterable<string>): { fix?: Fix } =>
  fixOf(written, theOnlyNear(written, known));
