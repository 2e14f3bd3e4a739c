import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from '../../src/disk/watch-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A watched folder, and whether a change in it was told since the last time that somebody asked. */
function watched(folder: string) {
  let isTold = false;
  watchFolder(folder, {
    changed: () => {
      isTold = true;
    },
    failed: (error) => {
      throw error;
    },
  });
  const tells = async (change: () => void): Promise<void> => {
    isTold = false;
    change();
    await vi.waitUntil(() => isTold, { timeout: 50_000, interval: 5 });
  };
  return { tells, isTold: () => isTold };
}

test('what is written, moved and deleted is told, also in folders that are new', async () => {
  const folder = temporaryFolder();
  const at = (...names: string[]) => path.join(folder, ...names);
  mkdirSync(at('tracks/sales'), { recursive: true });
  const { tells } = watched(folder);
  await tells(() => writeFileSync(at('tracks/sales/seller.yaml'), 'a'));
  await tells(() => writeFileSync(at('tracks/sales/seller.yaml'), 'b'));
  await tells(() => mkdirSync(at('guides')));
  await tells(() => writeFileSync(at('guides/new.mdx'), 'a'));
  await tells(() => renameSync(at('guides'), at('stories')));
  await tells(() => writeFileSync(at('stories/new.mdx'), 'b'));
  await tells(() => rmSync(at('tracks'), { recursive: true }));
  await tells(() => mkdirSync(at('tracks/sales'), { recursive: true }));
  await tells(() => writeFileSync(at('tracks/sales/seller.yaml'), 'c'));
});

test('a folder that is not there, or not for a while, is watched as soon as it is', async () => {
  const folder = path.join(temporaryFolder(), 'content');
  const { tells } = watched(folder);
  await tells(() => mkdirSync(folder));
  await tells(() => writeFileSync(path.join(folder, 'framework.yaml'), 'a'));
  await tells(() => rmSync(folder, { recursive: true }));
  await tells(() => mkdirSync(folder));
  await tells(() => writeFileSync(path.join(folder, 'framework.yaml'), 'b'));
});

test('names that begin with a dot are nobody’s content', async () => {
  const folder = temporaryFolder();
  const { tells, isTold } = watched(folder);
  mkdirSync(path.join(folder, '.schemas'));
  writeFileSync(path.join(folder, '.schemas/level.json'), '{}');
  writeFileSync(path.join(folder, '.seller.yaml.swp'), 'a');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(isTold()).toBe(false);
  await tells(() => writeFileSync(path.join(folder, 'framework.yaml'), 'a'));
});
