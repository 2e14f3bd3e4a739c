import { git } from './git.ts';

/** Paths below a folder, from it on, that differ from what git holds, new files included; nothing where git does not know the folder. */
export async function uncommitted(folder: string): Promise<string[] | undefined> {
  const status = await git(folder, ['status', '--porcelain', '-z', '--no-renames', '--', '.']).catch(
    () => undefined,
  );
  if (status === undefined) return undefined;
  return status.split('\0').flatMap((entry) => (entry === '' ? [] : entry.slice(3)));
}
