import { join } from 'node:path';
import type { Content } from '../../core/schema/content-file.ts';
import type { FileChange } from '../edit/file-change.ts';
import { readText } from '../read-text.ts';

/** A line that still says the old id, in words or comments that only a person can judge. */
export interface LeftAlone {
  path: string;
  line: number;
}

/** The lines of a content folder, as it will be, that say an id in words. One word alone may mean anything and is not looked for. */
export function leftAlone(
  folder: string,
  content: Content,
  changes: readonly FileChange[],
  id: string,
): LeftAlone[] {
  if (!id.includes('-')) return [];
  const changed = new Map(changes.map(({ path, after }) => [path, after]));
  const paths = new Set([...content.files.map(({ path }) => path), ...changed.keys()]);
  // Another kind of thing may have the same id.
  const said = new RegExp(`^(?!\\s*-?\\s*id: ).*(?<![\\w-])${id}(?![\\w-])`);
  return [...paths].sort().flatMap((path) => {
    const text = changed.has(path) ? changed.get(path) : textOf(join(folder, path));
    const lines = (text ?? '').split('\n');
    const start = lines.findIndex((line) => /^formerly:/.test(line));
    return lines.flatMap((line, n) =>
      said.test(line) && !isFormerly(lines, start, n) ? [{ path, line: n + 1 }] : [],
    );
  });
}

/** Whether a line is in the list of former ids, which begins at `start`. */
function isFormerly(lines: readonly string[], start: number, n: number): boolean {
  return start >= 0 && n >= start && lines.slice(start + 1, n + 1).every((line) => /^\s*-/.test(line));
}

function textOf(path: string): string {
  const read = readText(path);
  return 'text' in read ? read.text : '';
}
