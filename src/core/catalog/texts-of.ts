import type { FieldPath } from '../problems/problem.ts';

export interface TextAt {
  text: string;
  path: FieldPath;
}

/** Every text in the data of a file that is wanted, with its path. */
export function textsOf(data: unknown, isWanted: (text: string) => boolean = () => true): TextAt[] {
  const found: TextAt[] = [];
  collect(data, isWanted, [], found);
  return found;
}

/** One path grows and shrinks on the way, and is copied only where a text is wanted: most are not. */
function collect(
  data: unknown,
  isWanted: (text: string) => boolean,
  path: (string | number)[],
  found: TextAt[],
): void {
  if (typeof data === 'string') {
    if (isWanted(data)) found.push({ text: data, path: [...path] });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  for (const key of Array.isArray(data) ? data.keys() : Object.keys(data)) {
    path.push(key);
    collect((data as Record<string | number, unknown>)[key], isWanted, path, found);
    path.pop();
  }
}
