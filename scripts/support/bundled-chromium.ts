import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const home = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** The browser inside the npm package, unpacked once for each version into `node_modules/.cache`. */
export async function bundledChromium(): Promise<LaunchOptions> {
  const folder = path.resolve('node_modules/.cache', `chromium-${versionOf(home)}`);
  const isComplete = path.join(folder, 'complete');
  if (!existsSync(isComplete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = await unpackedIn(folder);
  writeFileSync(isComplete, '');
  return options;
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

/** The package unpacks to the temporary folder, and takes a browser that it finds there for its own. */
async function unpackedIn(folder: string): Promise<LaunchOptions> {
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    const { default: bundle, inflate } = await import('@sparticuz/chromium');
    const executablePath = await bundle.executablePath();
    if (hasLibraries(executablePath)) return { executablePath };
    await inflate(path.join(home, 'bin/al2023.tar.br'));
    return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** A computer without any desktop program lacks some; the package brings them too. */
function hasLibraries(executable: string): boolean {
  try {
    return !execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}
