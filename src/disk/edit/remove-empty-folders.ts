import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from './file-change.ts';

/** Takes folders away that changes have left without files. A folder that holds anything stays. */
export async function removeEmptyFolders(folder: string, changes: readonly FileChange[]): Promise<void> {
  const left = changes.filter(({ after }) => after === undefined).map(({ path }) => dirname(path));
  for (const path of new Set(left)) await rmdir(join(folder, path)).catch(() => {});
}
