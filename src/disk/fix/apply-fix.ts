import { isDeepStrictEqual } from 'node:util';
import { applyEdit } from '../../core/catalog/apply-edit.ts';
import type { FieldPath, Problem } from '../../core/problems/problem.ts';
import { spliced } from '../edit/edit.ts';
import { parseFile } from '../parse/parse-file.ts';
import { placeFix } from './place-fix.ts';

/** A text after a fix, and where it was made, as an offset. */
export interface Applied {
  text: string;
  offset: number;
}

/**
 * Writes what is meant in the place of what a problem found. The result is read again: it differs in this one place
 * and nowhere else. Nothing where that cannot be done.
 */
export function applyFix(path: string, text: string, problem: Problem): Applied | undefined {
  const place = placeFix(path, text, problem);
  if (!place) return undefined;
  const after = spliced(text, place);
  return changesOnlyThis(path, text, after, problem) ? { text: after, offset: place.start } : undefined;
}

function changesOnlyThis(path: string, before: string, after: string, problem: Problem): boolean {
  const [old, read] = [parseFile(path, before).file, parseFile(path, after).file];
  if (!old || !read) return false;
  if (problem.position) return isDeepStrictEqual(read.data, old.data);
  return isDeepStrictEqual(read.data, fixedData(old.data, problem)) && read.body?.text === old.body?.text;
}

function fixedData(data: unknown, { path, atKey, fix }: Problem): unknown {
  if (!fix) return data;
  if (atKey) return applyEdit(data, { do: 'rename', path, to: fix.to });
  const value = String(valueAt(data, path)).replace(fix.from, () => fix.to);
  return applyEdit(data, { do: 'set', path, value });
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
