import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day of the last commit of each file of a content folder, such as `2027-01-31`, by its path below the
 * folder. Empty where there is no git, no repository, or only the end of its history: a shallow clone would
 * say of every file that it changed last.
 */
export async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { stdout: shallow } = await git(folder, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() !== 'false') return new Map();
    const { stdout } = await git(folder, [
      'log',
      '-z',
      '--format=%x01%cs',
      '--name-only',
      '--relative',
      '--',
      '.',
    ]);
    return firstDays(stdout);
  } catch {
    return new Map();
  }
}

const git = (folder: string, options: string[]) =>
  run('git', ['-C', folder, ...options], { maxBuffer: 256 * 1024 * 1024 });

/** The log goes back in time, so that the first day a file is named with is the last it changed on. */
function firstDays(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...files] = commit.split('\0').map((part) => part.trim());
    for (const file of files) if (file && !days.has(file)) days.set(file, day);
  }
  return days;
}
