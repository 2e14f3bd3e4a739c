import { join } from 'node:path';
import type { ContentFile } from '../core/schema/content-file.ts';
import type { Fault } from './parse/fault.ts';
import { parseFile } from './parse/parse-file.ts';
import { readText } from './read-text.ts';

/** A file of a content folder, and all that is wrong with its text. No file where it cannot be used at all. */
export interface ReadFile {
  path: string;
  file?: ContentFile;
  faults: Fault[];
}

function readFile(folder: string, path: string): ReadFile {
  const found = readText(join(folder, path));
  return { path, ...('fault' in found ? { faults: [found.fault] } : parseFile(path, found.text)) };
}

export const readEach = (folder: string, paths: readonly string[]): ReadFile[] =>
  paths.map((path) => readFile(folder, path));
