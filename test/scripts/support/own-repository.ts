import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ownEnvironment } from '../../support/own-environment.ts';
import type { Ran } from '../../support/run-script.ts';

/** A repository of a company, which has this Trellis as a package. */
export interface OwnRepository {
  folder: string;
  /** Runs a program in it that one of its packages brings, as `npx` does. */
  run(program: string, ...args: string[]): Promise<Ran>;
  remove(): void;
}

type Lock = { packages: Record<string, { dev?: boolean; [key: string]: unknown }> };

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, {
    cwd: folder,
    env: ownEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/**
 * Packs Trellis and installs it in a folder with a space in its name, with a small framework as content. The packages are the versions of our
 * own lock file: npm has them since it installed ours, and needs to ask nobody.
 */
export function ownRepository(): OwnRepository {
  const around = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'trellis-test-'));
  const folder = path.join(around, 'our careers');
  mkdirSync(folder);
  const [packed] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', around));
  writePackage(folder, `file:../${packed.filename}`);
  npm(folder, 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent');
  cpSync('examples/small-company', path.join(folder, 'content'), {
    recursive: true,
    filter: (source) => !source.includes('.schemas'),
  });
  return {
    folder,
    run: (program, ...args) => run(folder, program, args),
    remove: () => rmSync(around, { recursive: true, force: true }),
  };
}

function writePackage(folder: string, trellis: string): void {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { '': root, ...others } = packages;
  const needed = Object.entries(others).filter(([, { dev }]) => !dev);
  const about = { name: 'our-careers', private: true, dependencies: { trellis } };
  const locked = { ...root, devDependencies: undefined, resolved: trellis };
  const lock = {
    name: 'our-careers',
    lockfileVersion: 3,
    packages: { '': about, 'node_modules/trellis': locked, ...Object.fromEntries(needed) },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
}

async function run(folder: string, program: string, args: readonly string[]): Promise<Ran> {
  const env = ownEnvironment();
  const programs = path.join(folder, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...env, PATH: `${programs}${path.delimiter}${env['PATH']}` },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}
