import { asCalled } from './as-called.ts';
import type { Option } from './options.ts';

interface Helped {
  call: string;
  does: string;
  words?: string;
  options: Record<string, Option>;
}

/** What `--help` prints: how a command is called, what it does, and its options. */
export function helpText({ call, does, words, options }: Helped): string {
  const entries = Object.entries(options).map(([name, { value, help }]) => ({
    usage: value ? `--${name} ${value}` : `--${name}`,
    help,
  }));
  const width = Math.max(...entries.map(({ usage }) => usage.length));
  const lines = entries.map(({ usage, help }) => `  ${usage.padEnd(width)}  ${help}`);
  const head = asCalled(`${call} -- ${words ? `${words} ` : ''}[options]\n\n${does}`);
  return `${head}\n\n${lines.join('\n')}\n\n${exitCodes}\n`;
}

const exitCodes = 'Exit code: 0 fine, 1 at least one error, 2 called wrongly.';
