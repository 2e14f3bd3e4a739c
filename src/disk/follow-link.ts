import { type Dirent, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { accessFault } from './access-fault.ts';
import type { Fault } from './parse/fault.ts';

/** A folder on the way down from the content folder. */
export interface Folder {
  /** Path below the content folder; empty for the content folder itself. */
  path: string;
  /** Where it really is, all links resolved. */
  real: string;
  /** Whether a link to a folder was followed on the way. */
  isLinked: boolean;
}

/** What an entry of a folder stands for, links followed. */
export type Target = { kind: 'file' } | { kind: 'folder'; real: string } | { fault: Fault };

/** Follows an entry of a folder as far as links go, as long as they stay below `root` and do not lead in circles. */
export function followLink(root: string, folder: Folder, entry: Dirent): Target {
  if (entry.isFile()) return { kind: 'file' };
  const path = join(folder.real, entry.name);
  if (entry.isDirectory()) return { kind: 'folder', real: path };
  if (!entry.isSymbolicLink()) return { fault: fault('This is neither a file nor a folder.', 'Remove it.') };
  try {
    return resolve(root, folder, realpathSync(path));
  } catch (error) {
    return { fault: isMissing(error) ? leadsNowhere : accessFault(error, 'file') };
  }
}

function resolve(root: string, folder: Folder, real: string): Target {
  if (!isIn(real, root)) return { fault: leadsOut };
  const target = statSync(real);
  if (target.isFile()) return { kind: 'file' };
  if (!target.isDirectory()) return { fault: fault('This is neither a file nor a folder.', 'Remove it.') };
  if (isIn(folder.real, real)) return { fault: circle };
  return folder.isLinked ? { fault: secondLink } : { kind: 'folder', real };
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const fault = (message: string, hint: string): Fault => ({
  check: 'files-can-be-read',
  position: { line: 1, column: 1 },
  message,
  hint,
});

const leadsNowhere = fault(
  'This link leads to a file that is not there.',
  'Put the file itself here, or remove the link.',
);

const leadsOut = fault(
  'This link leads out of the content folder.',
  'Put a copy of what it leads to in its place.',
);

const circle = fault('This link leads back to a folder that it is in.', 'Remove it.');

/** Links to folders inside linked folders could multiply without end. */
const secondLink = fault(
  'This link leads to a folder, and the folder that it is in is reached by a link as well.',
  'Link to one folder only, or put a copy in its place.',
);
