import { type ChildProcess, fork } from 'node:child_process';
import { afterAll } from 'vitest';
import { ownEnvironment } from './own-environment.ts';
import type { Ran } from './run-script.ts';

export interface Call {
  name: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

let child: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of `scripts/` as `runScript` does, in a process in which other commands may have run before, so that
 * what they share is loaded already. For tests that look at many answers of a command, once it was run by itself.
 */
export function runWarm(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const answer = last.then(() => ask({ name, args, env }));
  last = answer.catch(() => undefined);
  return answer;
}

function ask(call: Call): Promise<Ran> {
  child ??= fork('test/support/answer-calls.ts', {
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const asked = child;
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`${call.name} ended its process with ${code}.`));
    asked.once('exit', end).once('message', (ran: Ran) => {
      asked.off('exit', end);
      resolve(ran);
    });
    asked.send(call);
  });
}

afterAll(() => {
  child?.disconnect();
});
