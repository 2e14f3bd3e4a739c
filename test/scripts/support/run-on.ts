import type { Readable } from 'node:stream';
import { onTestFinished, vi } from 'vitest';
import { startScript } from '../../support/run-script.ts';

/** A command that runs on, and what it has printed so far. It ends with the test, or as `atEnd` says. */
export interface Running {
  printed(): string;
  /** Waits until it has printed what fits, and returns it. */
  prints(pattern: RegExp): Promise<string>;
}

export function runOn(
  name: string,
  args: readonly string[],
  atEnd: (end: () => void) => void = onTestFinished,
): Running {
  const child = startScript(name, args);
  atEnd(() => void child.kill('SIGKILL'));
  const outputs = [child.stdout, child.stderr].map(collect);
  const printed = () => outputs.map((output) => output()).join('');
  return {
    printed,
    prints: (pattern) =>
      vi.waitUntil(() => pattern.exec(printed())?.[0], { timeout: 30_000, interval: 20 }) as Promise<string>,
  };
}

function collect(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
