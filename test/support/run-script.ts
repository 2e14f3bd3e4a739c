import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ownEnvironment } from './own-environment.ts';

export interface Ran {
  code: number | null;
  output: string;
  errors: string;
}

type Running = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a command of `scripts/` to its end, with pipes in place of a terminal. */
export async function runScript(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const child = startScript(name, args, env);
  const [[code], output, errors] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, output, errors };
}

/** Tests keep all cores busy, where collecting garbage in several threads costs more than it gains. */
const flags = ['--single-threaded-gc'];

/** Starts a command of `scripts/` and does not wait for it. */
export function startScript(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  return spawn(process.execPath, [...flags, `scripts/${name}.ts`, ...args], {
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
