import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder by their path, each as its bytes in one text; nothing where there is no folder. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((each) => statSync(path.join(folder, each)).isFile());
  return Object.fromEntries(files.map((each) => [each, readFileSync(path.join(folder, each), 'latin1')]));
}
