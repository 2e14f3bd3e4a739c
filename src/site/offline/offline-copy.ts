import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformWithOxc } from 'vite';
import { digestOf } from '../digest-of.ts';
import { heldFramework } from '../held-framework.ts';
import { filesToKeep } from './files-to-keep.ts';

const list = 'offline-files.json';
const worker = 'service-worker.js';

/**
 * Writes the worker that keeps the site in the browser, and the list of files that it goes by. Where the framework asks
 * for none, the worker is one that takes an earlier one away: browsers that have one ask for this very file.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'trellis-offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const isKept = heldFramework()?.about.offline === true;
        const text = isKept ? await keepingWorker(site) : await codeOf('farewell-worker');
        await writeFile(path.join(site, worker), text);
      },
    },
  };
}

async function keepingWorker(site: string): Promise<string> {
  const { files, atOnce } = filesToKeep(await filesOf(site));
  const digests = await Promise.all(
    files.map(async (file) => [file.path, digestOf(await readFile(path.join(site, file.name)))] as const),
  );
  const text = JSON.stringify({ atOnce, files: digests });
  await writeFile(path.join(site, list), text);
  const code = await codeOf('service-worker');
  const constants = { build: digestOf(code + text), digestOfList: digestOf(text) };
  return Object.entries(constants)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
    .concat(code)
    .join('');
}

async function filesOf(site: string) {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      path: encodeURI(name.replace(/(^|\/)index\.html$/, '$1')),
      bytes: (await readFile(path.join(site, name))).length,
    })),
  );
}

/** A worker as a script that browsers run as it is. */
async function codeOf(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`../../worker/${name}.ts`, import.meta.url));
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { sourcemap: false });
  return code.replace(/^export \{\};?\n?/m, '');
}
