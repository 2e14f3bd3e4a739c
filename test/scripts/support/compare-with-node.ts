// Compares what the dev server hands to pages with what Node has, which only Node can: Vitest loads modules by itself.

import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { loadedByNode } from '../../../src/site/loaded-by-node.ts';

const told: string[] = [];
const plugin = loadedByNode((message) => told.push(message));
const load = plugin.load as (id: string) => Promise<string | undefined>;

async function comes(file: string): Promise<string> {
  const code = await load(file);
  if (code === undefined) return 'left to Vite';
  const given = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const whole = await import(pathToFileURL(file).href);
  return Object.keys(whole).length > 0 && isDeepStrictEqual({ ...given }, { ...whole })
    ? 'the same'
    : 'other';
}

const files = process.argv.slice(2);
const before = changed('ssr');
const came: string[] = [];
for (const file of files) came.push(await comes(file));

/** What becomes of a change of the first file. */
function changed(environment: string): unknown {
  const update = plugin.hotUpdate as unknown as (this: object, options: object) => unknown;
  return update.call({ environment: { name: environment } }, { file: files[0] }) ?? 'left to Vite';
}

process.stdout.write(JSON.stringify({ came, before, after: [changed('ssr'), changed('prerender')], told }));
