import type { FieldPath } from './problem.ts';

/** A field as a sentence names it: "`to` in entry 2 of `moves`". Entries are counted from 1. */
export function nameField(path: FieldPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `entry ${last + 1} of ${nameField(path.slice(0, -1))}`;
  const entry = path.findLastIndex((part) => typeof part === 'number');
  const nearest = path.slice(0, entry + 1);
  return entry < 0
    ? `\`${path.join('.')}\``
    : `\`${path.slice(entry + 1).join('.')}\` in ${nameField(nearest)}`;
}
