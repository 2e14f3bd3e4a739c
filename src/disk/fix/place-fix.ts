import type { FieldPath, Problem } from '../../core/problems/problem.ts';
import type { Splice } from '../edit/edit.ts';
import { locate } from '../locate.ts';
import { outlineOf } from '../parse/outline.ts';
import { readEvents } from '../parse/parse-yaml.ts';
import { yamlOf } from '../parse/yaml-of.ts';

/** Where a fix is to be written in the text of a file; nothing where what it replaces does not stand there. */
export function placeFix(path: string, text: string, problem: Problem): Splice | undefined {
  const { fix, position, atKey } = problem;
  if (!fix) return undefined;
  const from = position ? offsetOf(text, position) : offsetInData(path, text, problem.path, atKey);
  const start = from === undefined ? -1 : wholeWord(text, fix.from, from);
  return start < 0 ? undefined : { start, end: start + fix.from.length, text: fix.to };
}

function offsetInData(path: string, text: string, at: FieldPath, atKey?: boolean): number | undefined {
  try {
    const yaml = yamlOf(path, text);
    const outline = outlineOf(yaml, readEvents(yaml))[0]?.entries?.[0];
    // In an MDX file, the line above the YAML stands as an empty one.
    const shift = path.endsWith('.mdx') ? text.indexOf('\n') : 0;
    return outline && locate(outline, at, atKey) + shift;
  } catch {
    return undefined;
  }
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Where a text stands that is not part of a longer word. */
function wholeWord(text: string, word: string, from: number): number {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_-]/u.test(sign);
  let at = text.indexOf(word, from);
  while (at >= 0 && (isPart(text[at - 1]) || isPart(text[at + word.length]))) at = text.indexOf(word, at + 1);
  return at;
}
