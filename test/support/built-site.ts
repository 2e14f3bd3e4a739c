import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Served, serveFolder } from '../../scripts/support/serve-folder.ts';
import { runScript } from './run-script.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built default framework. */
    dist: string;
    /** Where it is served, with the base path and a slash at the end. */
    address: string;
  }
}

/** A path of its own for the site finds links that forget it. */
export const base = '/careers/';
const dist = path.resolve('.test-dist');

/** Each project has modules of its own; the site is built once for all of them. */
const shared = globalThis as { builtSite?: Promise<Served> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSite ??= build();
  const served = await shared.builtSite;
  project.provide('dist', dist);
  project.provide('address', served.address);
  return () => served.close();
}

async function build(): Promise<Served> {
  const { code, output, errors } = await runScript('build', [
    '--out',
    dist,
    '--base',
    base,
    '--site',
    'https://careers.example.com',
    '--health',
  ]);
  if (code !== 0) throw new Error(`The site could not be built.\n${output}${errors}`);
  return serveFolder(dist, base, { port: 0, orNext: false });
}
