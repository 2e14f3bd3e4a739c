import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ownEnvironment } from '../../support/own-environment.ts';
import type { Rebuilt } from './change-again-and-again.ts';

/** Changes the default framework again and again, in a process that Vite is free to chdir in and that Vitest has no hooks in. */
export async function changeAgainAndAgain(count: number, seed: number, unnoted: string): Promise<Rebuilt[]> {
  const args = [String(count), String(seed), unnoted];
  const child = spawn(process.execPath, ['test/scripts/support/change-again-and-again.ts', ...args], {
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], output, errors] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code !== 0) throw new Error(errors);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Rebuilt);
}
