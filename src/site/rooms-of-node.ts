import path from 'node:path';
import { trellisFolder } from './trellis-folder.ts';

const ours = trellisFolder.replaceAll('\\', '/');

/** Rooms that know nothing of pages, so that Node runs them as they are. */
export const roomsOfNode = ['core', 'disk'].map((room) => path.join(trellisFolder, 'src', room));

/** Whether a file, with slashes, is a module of one of these rooms. */
export const isOfRoomOfNode = (file: string): boolean =>
  file.endsWith('.ts') && (file.startsWith(`${ours}src/core/`) || file.startsWith(`${ours}src/disk/`));
