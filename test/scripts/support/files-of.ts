import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder by their path, each as its bytes in one text. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((each) => statSync(path.join(folder, each)).isFile());
  return Object.fromEntries(files.map((each) => [each, readFileSync(path.join(folder, each), 'latin1')]));
}

/** The same with a digest of each file, for folders that are compared as a whole. */
export function digestsOf(folder: string): Record<string, string> {
  const digest = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');
  return Object.fromEntries(Object.entries(filesOf(folder)).map(([file, text]) => [file, digest(text)]));
}
