import { readdirSync, realpathSync } from 'node:fs';
import { accessFault } from './access-fault.ts';
import { type Folder, followLink } from './follow-link.ts';
import type { Fault } from './parse/fault.ts';

export interface FileList {
  /** Paths below the folder, with forward slashes, in the order of their characters. */
  paths: string[];
  /** What cannot be opened, in the same order. */
  faults: { path: string; fault: Fault }[];
}

/**
 * All files in a folder and the folders in it, without `README.md` and what begins with a dot. Links are followed as long
 * as they stay inside the folder. Throws where the folder itself is not there.
 */
export function listFiles(folder: string): FileList {
  const found: FileList = { paths: [], faults: [] };
  const root = realpathSync(folder);
  const waiting: Folder[] = [{ path: '', real: root, isLinked: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) waiting.push(...listOne(root, next, found));
  found.paths.sort();
  found.faults.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

/** Notes the files of a folder, and returns the folders in it. */
function listOne(root: string, folder: Folder, found: FileList): Folder[] {
  const inside: Folder[] = [];
  try {
    for (const entry of readdirSync(folder.real, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'README.md') continue;
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      const target = followLink(root, folder, entry);
      if ('fault' in target) found.faults.push({ path, fault: target.fault });
      else if (target.kind === 'file') found.paths.push(path);
      else inside.push({ path, real: target.real, isLinked: folder.isLinked || entry.isSymbolicLink() });
    }
  } catch (error) {
    found.faults.push({ path: folder.path, fault: accessFault(error, 'folder') });
  }
  return inside;
}
