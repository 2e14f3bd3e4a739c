import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { cleanUp, type Workplace } from './clean-up.ts';

const afterDeath = fileURLToPath(new URL('./clean-up-after-death.ts', import.meta.url));
/** Lets Node run TypeScript where it does not by itself: below `node_modules`. */
const typescript = new URL('../../bin/typescript.mjs', import.meta.url).href;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Cleans up where this process ends before the function is called that comes back. A signal leaves time to do it
 * here; a death that leaves none is seen by a process beside this one.
 */
export function guard(workplace: Workplace): () => void {
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

function watchFromOutside({ beside, out }: Workplace): void {
  const watcher = spawn(process.execPath, ['--import', typescript, afterDeath, beside, out], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  // Without it, as where the computer allows no further process, a build works as well.
  watcher.on('error', () => {});
  watcher.unref();
  (watcher.stdin as Socket).unref();
}
