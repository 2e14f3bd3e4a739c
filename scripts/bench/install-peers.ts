import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The sites that Trellis is measured beside, in the newest versions that work together. */
const starlight = { name: '@astrojs/starlight', version: '0.42.4' };

export type Versions = Readonly<Record<string, string>>;

/** Installs what the other sites need into a folder, with the very Astro and Pagefind that Trellis has. */
export function installPeers(folder: string): Versions {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).dependencies;
  const versions: Versions = {
    astro: own.astro,
    pagefind: own.pagefind,
    [starlight.name]: starlight.version,
  };
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'peers', private: true, type: 'module', dependencies: versions }),
  );
  process.stderr.write('Installing the other sites …\n');
  // On Windows npm is a script that only a shell can start.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return versions;
}
