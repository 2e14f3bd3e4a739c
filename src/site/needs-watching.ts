import path from 'node:path';
import { trellisFolder } from './trellis-folder.ts';

/**
 * Whether Vite has no reason to watch a file or a folder: it lies where Trellis lies, and is neither its code nor a file
 * that is served as it is. Content is watched apart.
 */
export function isOfNoPage(file: string): boolean {
  const parts = path.relative(trellisFolder, file).split(path.sep);
  const isInside = parts[0] !== '' && parts[0] !== '..' && !path.isAbsolute(parts[0] ?? '');
  return isInside && parts[0] !== 'src' && !parts.includes('public');
}
