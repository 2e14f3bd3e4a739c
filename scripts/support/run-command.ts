import { asCalled } from './as-called.ts';
import { CannotWork } from './cannot-work.ts';
import { helpText } from './help-text.ts';
import type { Option, Values } from './options.ts';
import { readArguments } from './read-values.ts';
import { UsageError } from './usage-error.ts';

export interface Command<Options extends Record<string, Option>> {
  /** How npm is told to run it, such as `npm run build`. */
  call: string;
  /** What it does, in a sentence or a few. */
  does: string;
  options: Options;
  /** Words it takes beside options, as its help shows them, such as `KIND ID`, or any number of them, `FILE…`. */
  words?: string;
  /** Does the work and returns the exit code: 0 fine, 1 not. */
  run(values: Values<Options>, words: readonly string[]): Promise<number>;
}

/** Runs a command with the arguments of this process, whose exit code it sets: 2 where it was called wrongly. */
export async function runCommand<Options extends Record<string, Option>>(
  command: Command<Options>,
): Promise<void> {
  goOnWhenNobodyReads();
  try {
    const options = { ...command.options, help: { help: 'this text' } };
    const most = command.words?.endsWith('…') ? Infinity : (command.words?.split(' ').length ?? 0);
    const read = readArguments(options, process.argv.slice(2), most);
    const { help, ...values } = read.values;
    if (help) process.stdout.write(helpText({ ...command, options }));
    else process.exitCode = await command.run(refuseLost(values as Values<Options>, command), read.words);
  } catch (error) {
    if (error instanceof CannotWork) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof UsageError)) throw error;
    const call = asCalled(`${command.call} -- --help`);
    process.stderr.write(`${error.message} \`${call}\` lists the options.\n`);
    process.exitCode = 2;
  }
}

/** npm keeps options for itself that do not come after `--`, and the command would run without them. */
function refuseLost<Options extends Record<string, Option>>(
  values: Values<Options>,
  { call, options }: Command<Options>,
): Values<Options> {
  const lost = Object.keys(options).find((name) => `npm_config_${name}` in process.env);
  if (!lost) return values;
  throw new UsageError(
    `npm kept \`--${lost}\` for itself: write \`--\` before it, as in \`${call} -- --${lost}\`.`,
  );
}

/** Whoever reads our output may stop before its end, as in `npm run -s check | head`. */
function goOnWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
