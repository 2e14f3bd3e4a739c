import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { largeFramework, shapeOfFiles } from '../support/large-framework.ts';
import { measuredRun } from './measured-run.ts';
import { median } from './median.ts';

const rounds = 7;

/** As few as make a framework without errors. */
const fewFiles = 100;

/** How long the check takes for so many files, beside a program that only parses and validates them, in words. */
export async function checkTimes(folder: string, files: number): Promise<string> {
  const [large, small] = [path.join(folder, 'large'), path.join(folder, 'small')];
  write(large, files);
  write(small, fewFiles);
  const [start, whole] = [await measured(folder, small), await measured(folder, large)];
  return report(start, whole, inOneProcess(large));
}

function write(folder: string, files: number): void {
  for (const [file, text] of Object.entries(largeFramework(shapeOfFiles(files)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** Seconds of both: medians of runs that take turns. */
interface Times {
  parsing: number;
  checking: number;
}

async function measured(folder: string, content: string): Promise<Times> {
  const [parsing, checking]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    parsing.push(await secondsOf(folder, ['scripts/bench/parse-and-validate.ts', content]));
    checking.push(await secondsOf(folder, ['scripts/check.ts', '--content', content]));
  }
  return { parsing: median(parsing), checking: median(checking) };
}

/** As the check was measured before it was measured as a command. */
function inOneProcess(content: string): Times {
  const script = 'scripts/bench/check-in-one-process.ts';
  const runs = Array.from(
    { length: rounds },
    (): Times => JSON.parse(execFileSync(process.execPath, [script, content], { encoding: 'utf8' })),
  );
  return {
    parsing: median(runs.map(({ parsing }) => parsing)),
    checking: median(runs.map(({ checking }) => checking)),
  };
}

async function secondsOf(folder: string, args: readonly string[]): Promise<number> {
  return (await measuredRun(folder, args, process.cwd())).seconds;
}

/** What a few files take is what it takes to start, and to load code. */
function report(start: Times, whole: Times, together: Times): string {
  const alone = { parsing: whole.parsing - start.parsing, checking: whole.checking - start.checking };
  return `${[
    `Medians of ${rounds} runs, in seconds:`,
    row('From start to end', whole),
    row('Without starting', alone),
    row('In one process, bodies left as they are', together),
  ].join('\n')}\n`;
}

function row(name: string, { parsing, checking }: Times): string {
  return `${name}: parsing and validating ${parsing.toFixed(2)}, the check ${checking.toFixed(2)}, ${(checking / parsing).toFixed(2)} times as long`;
}
