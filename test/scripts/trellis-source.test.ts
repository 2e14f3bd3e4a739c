import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { trellisSource } from '../../scripts/support/trellis-source.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project that has Trellis as a package, and where that lies. */
function projectWith(about: object, ...way: string[]): { project: string; trellis: string } {
  const project = temporaryFolder();
  writeFileSync(path.join(project, 'package.json'), JSON.stringify(about));
  return { project, trellis: path.join(project, 'node_modules', ...way, 'trellis') };
}

const pnpm = ['.pnpm', 'trellis@1.0.0', 'node_modules'];

describe('a new repository takes Trellis', () => {
  test.each([
    ['npm', []],
    ['pnpm', pnpm],
  ])('from where the package was installed from, with %s', async (_, way) => {
    const dependencies = { trellis: 'https://example.com/trellis-1.0.0.tgz' };
    const { project, trellis } = projectWith({ dependencies }, ...way);
    expect(await trellisSource(path.join(project, 'new'), trellis)).toBe(dependencies.trellis);
  });

  test('from the same file, as it is seen from there', async () => {
    const { project, trellis } = projectWith({ devDependencies: { trellis: 'file:packed/trellis.tgz' } });
    expect(await trellisSource(path.join(project, '..', 'careers'), trellis)).toBe(
      `file:../${path.basename(project)}/packed/trellis.tgz`,
    );
  });

  test.each([
    ['https://example.com/us/trellis.git', 'git+https://example.com/us/trellis.git'],
    ['https://me:secret@example.com/us/trellis.git', 'git+https://example.com/us/trellis.git'],
    ['git@example.com:us/trellis.git', 'git+ssh://git@example.com/us/trellis.git'],
  ])('from %s, where it was cloned from there', async (origin, address) => {
    const clone = temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    git('init');
    git('remote', 'add', 'origin', origin);
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--allow-empty', '-m', 'One');
    const folder = path.join(clone, '..', 'careers');
    expect(await trellisSource(folder, clone)).toBe(`${address}#${git('rev-parse', 'HEAD').trim()}`);
    git('tag', 'v1.2.3');
    expect(await trellisSource(folder, clone)).toBe(`${address}#v1.2.3`);
  });

  test('from its folder, where nothing else is known', async () => {
    const around = temporaryFolder();
    mkdirSync(path.join(around, 'trellis'));
    expect(await trellisSource(path.join(around, 'careers'), path.join(around, 'trellis'))).toBe(
      'file:../trellis',
    );
  });
});
