import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import path from 'node:path';

interface Told {
  /** Something in the folder, or in a folder in it, may be different now. */
  changed(): void;
  failed(error: unknown): void;
}

/** How long to wait for a folder that is not there, in milliseconds. */
const untilNextTry = 300;

/** Systems that tell of all folders in a folder by themselves. */
const watchesInside = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Tells of every change in a folder from now on, but for names that begin with a dot. A folder is watched as a whole, not
 * file by file: large frameworks have thousands, and a computer watches only so many things.
 */
export function watchFolder(folder: string, told: Told): void {
  const watched = new Map<string, FSWatcher>();
  let isThere = true;
  follow();

  /** Folders come and go; the whole of it may be away for a while, as when git puts another state in its place. */
  function follow(): void {
    try {
      const root = realpathSync(folder);
      const folders = watchesInside ? [root] : foldersIn(root);
      watchAll(new Map(folders.map((each) => [identityOf(each), each])));
      if (!isThere) told.changed();
      isThere = true;
    } catch (error) {
      isThere = false;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') waitForIt();
      else told.failed(error);
    }
  }

  function waitForIt(): void {
    watchAll(new Map());
    setTimeout(follow, untilNextTry).unref();
  }

  function watchAll(folders: ReadonlyMap<string, string>): void {
    for (const [name, watcher] of watched) if (!folders.has(name)) forget(name, watcher);
    for (const [name, each] of folders) if (!watched.has(name)) watched.set(name, watchOne(each));
  }

  function forget(name: string, watcher: FSWatcher): void {
    watched.delete(name);
    watcher.close();
  }

  function watchOne(place: string): FSWatcher {
    const watcher = watch(place, { recursive: watchesInside }, (event, name) => {
      if (name?.split(/[\\/]/).some((part) => part.startsWith('.'))) return;
      if (event === 'rename' && !watchesInside) follow();
      told.changed();
    });
    return watcher.on('error', told.failed);
  }
}

/** Told apart from a folder that was there before: file systems give numbers of deleted folders to new ones. */
function identityOf(folder: string): string {
  const { ino, birthtimeNs } = statSync(folder, { bigint: true });
  return `${ino} ${birthtimeNs} ${folder}`;
}

/** A folder and all in it. */
function foldersIn(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  return [folder, ...inside.flatMap(({ name }) => foldersIn(path.join(folder, name)))];
}
