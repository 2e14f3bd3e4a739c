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
    /** What the build of it said of the content. */
    said: string;
  }
}

/** A path of its own for the site finds links that forget it. */
export const base = '/careers/';
const dist = path.resolve('.test-dist');

/** How the site is asked for, but where to and by how many processes. */
export const askedFor = ['--base', base, '--site', 'https://careers.example.com', '--health'];

/** Each project has modules of its own; the site is built once for all of them. */
const shared = globalThis as { builtSite?: Promise<Served & { said: string }> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSite ??= build();
  const served = await shared.builtSite;
  project.provide('dist', dist);
  project.provide('address', served.address);
  project.provide('said', served.said);
  return () => served.close();
}

async function build(): Promise<Served & { said: string }> {
  const { code, output, errors } = await runScript('build', ['--out', dist, '--processes', '1', ...askedFor]);
  if (code !== 0) throw new Error(`The site could not be built.\n${output}${errors}`);
  return { ...(await serveFolder(dist, base, { port: 0, orNext: false })), said: errors };
}
