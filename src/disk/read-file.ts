import { join } from 'node:path';
import type { ContentFile } from '../core/schema/content-file.ts';
import type { Fault } from './parse/fault.ts';
import { parseFile } from './parse/parse-file.ts';
import { readText } from './read-text.ts';

/** A file as it was read, and all that is wrong with it. */
export interface ReadFile {
  path: string;
  file?: ContentFile;
  faults: Fault[];
}

/** How a file of a content folder is read, by its path below the folder. */
export type FileReader = (folder: string, path: string) => ReadFile;

export const readFile: FileReader = (folder, path) => fileFrom(path, readText(join(folder, path)));

export function fileFrom(path: string, found: ReturnType<typeof readText>): ReadFile {
  return { path, ...('fault' in found ? { faults: [found.fault] } : parseFile(path, found.text)) };
}
