import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { cleanUp } from './clean-up.ts';

/**
 * Runs as a process of its own beside a build, and cleans up when the build has gone, however it went: its end
 * closes the pipe that this one reads. Programs that the build had started may write for a moment longer.
 */
const [beside = '', out = ''] = process.argv.slice(2);

process.stdin.resume().once('close', async () => {
  if (!existsSync(beside)) return;
  cleanUp({ beside, out });
  await setTimeout(500);
  cleanUp({ beside, out });
});
