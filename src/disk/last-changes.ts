import { git } from './git.ts';

/**
 * The day of the last commit of each file of a content folder, such as `2027-01-31`, by its path below the
 * folder. Empty where there is no git, no repository, or only the end of its history: a shallow clone would
 * say of every file that it changed last.
 */
export async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() !== 'false') return new Map();
    const log = await git(folder, ['log', '-z', '--format=%x01%cs', '--name-only', '--relative', '--', '.']);
    return firstDays(log);
  } catch {
    return new Map();
  }
}

/** The log goes back in time, so that the first day a file is named with is the last it changed on. */
function firstDays(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...files] = commit.split('\0').map((part) => part.trim());
    for (const file of files) if (file && !days.has(file)) days.set(file, day);
  }
  return days;
}
