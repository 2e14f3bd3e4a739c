import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { changingServer } from './changing-server.ts';
import { runScript } from './run-script.ts';

export interface OwnSite {
  content: string;
  /** The folder that the site is built into. */
  site: string;
  /** Where it is served; known once the tests begin. */
  address: string;
}

/**
 * A site of their own for the tests of a file or a group: built from the content that `write` writes, served while they
 * run, and then gone. `options` are those of the build.
 */
export function ownSite(
  write: (content: string) => void,
  { base = '/', options = ['--health'] }: { base?: string; options?: readonly string[] } = {},
): OwnSite {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trellis-own-'));
  const own = { content: path.join(folder, 'content'), site: path.join(folder, 'site'), address: '' };
  let close = async () => {};
  beforeAll(async () => {
    write(own.content);
    const { code, output, errors } = await runScript('build', [
      ...['--content', own.content, '--out', own.site, '--base', base, ...options],
    ]);
    if (code !== 0) throw new Error(`${output}${errors}`);
    // It lets a browser keep styles and scripts, so that a walk over all pages takes a third less.
    const served = await changingServer(own.site, base);
    own.address = served.address;
    close = served.close;
  }, 240_000);
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return own;
}
