import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Set where git itself started us, as in a hook; they would make every question one about that repository. */
const ofHooks = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_PREFIX'];

/** What git answers in a folder. Rejects where there is no git, no repository, or git says no. */
export async function git(
  folder: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !ofHooks.includes(name));
  const { stdout } = await run('git', ['-C', folder, ...options], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...Object.fromEntries(own), ...environment },
  });
  return stdout;
}
