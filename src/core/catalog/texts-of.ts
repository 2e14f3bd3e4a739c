import type { FieldPath } from '../problems/problem.ts';

export interface TextAt {
  text: string;
  path: FieldPath;
}

/** Every text in the data of a file, with its path. */
export function textsOf(data: unknown): TextAt[] {
  const found: TextAt[] = [];
  collect(data, [], found);
  return found;
}

function collect(data: unknown, path: (string | number)[], found: TextAt[]): void {
  if (typeof data === 'string') found.push({ text: data, path: [...path] });
  if (typeof data !== 'object' || data === null) return;
  for (const key of Array.isArray(data) ? data.keys() : Object.keys(data)) {
    path.push(key);
    collect((data as Record<string | number, unknown>)[key], path, found);
    path.pop();
  }
}
