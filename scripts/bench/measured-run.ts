import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';

export interface Cost {
  /** Seconds from start to end. */
  seconds: number;
  /** Seconds of work on all cores, of all processes of Node. */
  work: number;
  /** The most memory that one process held, in MiB. */
  memory: number;
  /** What each process held at most, added up, in MiB: more than all ever held together. */
  together: number;
}

/** Loaded before everything else into the process that is measured and into each that it starts. */
const observer = (folder: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     const file = ${JSON.stringify(`${folder}/`)} + process.pid + '.json';
     process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));`,
  )}`;

/** Without it Node gives up at a few gigabytes, where a large site of another generator has hardly begun. */
const memory = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`;

/** Runs a script of Node in a process of its own. Throws with what it printed where it fails. */
export async function measuredRun(folder: string, args: readonly string[], cwd: string): Promise<Cost> {
  const usage = mkdtempSync(path.join(folder, 'usage-'));
  const started = performance.now();
  await finished(args, cwd, `${memory} --import=${observer(usage)}`);
  const seconds = (performance.now() - started) / 1000;
  // Microseconds of processor time, and kilobytes of memory.
  const used = readdirSync(usage).map(
    (file): NodeJS.ResourceUsage => JSON.parse(readFileSync(path.join(usage, file), 'utf8')),
  );
  const work = used.map(({ userCPUTime, systemCPUTime }) => (userCPUTime + systemCPUTime) / 1e6);
  const held = used.map(({ maxRSS }) => maxRSS / 1024);
  return { seconds, work: sum(work), memory: Math.max(...held), together: sum(held) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function finished(args: readonly string[], cwd: string, options: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: options },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.at(-1)} ended with ${code}:\n${said}`)),
    );
  });
}
