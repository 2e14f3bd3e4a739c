import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The fixture: a framework of two levels in which no check finds anything. */
export const small = path.resolve('test/scripts/fixtures/small/content');

/** A copy of the fixture in a folder of its own, with other texts for some files; a file without text is taken out. */
export function smallContent(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(small, folder, { recursive: true });
  change(folder, changes);
  return folder;
}

/** Writes and takes out files as an editor would. */
export function change(
  folder: string,
  changes: Readonly<Record<string, string | undefined>>,
  encoding: BufferEncoding = 'utf8',
): void {
  for (const [file, text] of Object.entries(changes)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    if (text === undefined) rmSync(place);
    else writeFileSync(place, text, encoding);
  }
}
