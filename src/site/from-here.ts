import path from 'node:path';

/** A folder as a person at this terminal would name it: from the working folder, or in full if it lies elsewhere. */
export function fromHere(folder: string): string {
  const relative = path.relative('.', folder);
  return relative.startsWith('..') ? folder : relative;
}
