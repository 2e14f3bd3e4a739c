import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Cost {
  /** Seconds from start to end. */
  seconds: number;
  /** Seconds of work on all cores, of the process itself. */
  work: number;
  /** The most memory that the process held, in MiB. */
  memory: number;
}

/** Loaded before everything else into a process that is measured. */
const observer = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())));`,
  )}`;

/** Runs a script of Node in a process of its own. Throws with what it printed where it fails. */
export async function measuredRun(folder: string, args: readonly string[], cwd: string): Promise<Cost> {
  const usage = path.join(folder, 'usage.json');
  const started = performance.now();
  await finished(['--import', observer(usage), ...args], cwd);
  const seconds = (performance.now() - started) / 1000;
  // Microseconds of processor time, and kilobytes of memory.
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

function finished(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
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
