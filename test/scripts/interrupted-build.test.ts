import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { cleanUp, formerSite, newSite } from '../../scripts/support/clean-up.ts';
import { outputMark } from '../../scripts/support/output-folder.ts';
import { startScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesOf } from './support/files-of.ts';
import { small } from './support/small-content.ts';

const lastGood = { [`site/${outputMark}`]: '', 'site/index.html': 'The last good site' };

function folderWithSite(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'site'));
  for (const [file, text] of Object.entries(lastGood)) writeFileSync(path.join(folder, file), text);
  return folder;
}

/** The folders in which a build works, beside its site. */
function workFolders(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith('.trellis-build-'));
  return names.map((name) => path.join(folder, name));
}

const stages = {
  'as it starts to work': existsSync,
  'while it writes': (folder: string) => existsSync(path.join(folder, 'new')),
  'while two processes make its pages': (folder: string) => existsSync(path.join(folder, 'new', 'levels')),
  'while it indexes': (folder: string) => existsSync(path.join(folder, 'new', 'index.html')),
};

test.each([
  ['as it starts to work', 'SIGTERM'],
  ['as it starts to work', 'SIGKILL'],
  ['while it writes', 'SIGINT'],
  ['while it writes', 'SIGHUP'],
  ['while it writes', 'SIGKILL'],
  ['while it indexes', 'SIGTERM'],
  ['while it indexes', 'SIGKILL'],
  ['while two processes make its pages', 'SIGTERM'],
  ['while two processes make its pages', 'SIGKILL'],
] as const)('a build that ends %s, by %s, leaves the last site alone', async (stage, signal) => {
  const folder = folderWithSite();
  const more = stage === 'while two processes make its pages' ? ['--processes', '2'] : [];
  const child = startScript('build', ['--content', small, '--out', path.join(folder, 'site'), ...more]);
  await vi.waitUntil(() => workFolders(folder).some(stages[stage]), { timeout: 30_000, interval: 2 });
  child.kill(signal);
  const [, ended] = await once(child, 'close');
  await vi.waitUntil(() => readdirSync(folder).length === 1, { timeout: 10_000 });
  expect({ ended, files: filesOf(folder) }).toEqual({ ended: signal, files: lastGood });
});

describe('a build that ends during the exchange', () => {
  const workplaceIn = (folder: string) => ({
    beside: path.join(folder, 'beside'),
    out: path.join(folder, 'site'),
  });
  const write = (site: string, text: string) => {
    mkdirSync(site, { recursive: true });
    writeFileSync(path.join(site, 'index.html'), text);
  };

  test('before the new site is in place leaves the former one', () => {
    const folder = temporaryFolder();
    write(newSite(workplaceIn(folder)), 'new');
    write(formerSite(workplaceIn(folder)), 'former');
    cleanUp(workplaceIn(folder));
    expect(filesOf(folder)).toEqual({ 'site/index.html': 'former' });
  });

  test('after the new site is in place leaves the new one', () => {
    const folder = temporaryFolder();
    write(path.join(folder, 'site'), 'new');
    write(formerSite(workplaceIn(folder)), 'former');
    cleanUp(workplaceIn(folder));
    expect(filesOf(folder)).toEqual({ 'site/index.html': 'new' });
  });
});
