import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanUp, formerSite, newSite, type Workplace } from './clean-up.ts';
import { nearestExisting } from './output-folder.ts';

const afterDeath = fileURLToPath(new URL('./clean-up-after-death.ts', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets `write` write a site into a folder beside `out`, then puts it in the place of `out` as a whole. Where
 * `write` fails, or the process is interrupted or killed, `out` stays as it was and nothing is left beside it.
 */
export async function replaceOutput(out: string, write: (folder: string) => Promise<void>): Promise<void> {
  const beside = await nearestExisting(path.dirname(out));
  const workplace = { temporary: await mkdtemp(path.join(beside, '.trellis-build-')), out };
  const release = guard(workplace);
  try {
    await write(newSite(workplace));
    await swap(workplace);
  } finally {
    cleanUp(workplace);
    release();
  }
}

async function swap(workplace: Workplace): Promise<void> {
  await mkdir(path.dirname(workplace.out), { recursive: true });
  await rename(workplace.out, formerSite(workplace)).catch(unlessMissing);
  await rename(newSite(workplace), workplace.out);
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** A signal cleans up at once; a death that lets nobody do anything any more is seen by a process beside this one. */
function guard(workplace: Workplace): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    cleanUp(workplace);
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  watchFromOutside(workplace);
  return release;
}

function watchFromOutside({ temporary, out }: Workplace): void {
  const watcher = spawn(process.execPath, [afterDeath, temporary, out], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
}
