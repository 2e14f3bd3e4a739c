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
    return lines.flatMap((line, n) =>
      said.test(line.replace(formerly, '')) && !isFormerly(lines, n) ? [{ path, line: n + 1 }] : [],
    );
  });
}

/** Former ids in a row, of a file or of a word. */
const formerly = /\bformerly: \[[^\]]*\]/;

/** Whether a line is in a list of former ids with one on each line. */
function isFormerly(lines: readonly string[], n: number): boolean {
  const start = lines.slice(0, n).findLastIndex((line) => /^\s*formerly:\s*$/.test(line));
  return start >= 0 && lines.slice(start + 1, n + 1).every((line) => /^\s*- \S+\s*$/.test(line));
}

function textOf(path: string): string {
  const read = readText(path);
  return 'text' in read ? read.text : '';
}
