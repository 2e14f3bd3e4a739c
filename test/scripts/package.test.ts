import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/support/serve-folder.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { digestsOf } from './support/files-of.ts';
import { type OwnRepository, ownRepository } from './support/own-repository.ts';

let own: OwnRepository;
let installed: string;
let before: Record<string, string>;
const ownIcon = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';

beforeAll(() => {
  own = ownRepository();
  installed = path.join(own.folder, 'node_modules', 'trellis');
  before = digestsOf(installed);
  mkdirSync(path.join(own.folder, 'public'));
  writeFileSync(path.join(own.folder, 'public', 'icon.svg'), ownIcon);
  writeFileSync(path.join(own.folder, 'public', 'README.md'), 'Files that go on the site.\n');
}, 300_000);

afterAll(() => own?.remove(), 120_000);

describe('Trellis as a package of somebody else’s repository', () => {
  test('holds what its commands need, and neither tests nor the default framework', () => {
    const tops = new Set(Object.keys(before).map((file) => file.split(path.sep)[0]));
    expect([...tops].sort()).toEqual([
      '.ci',
      '.vscode',
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'bin',
      'docs',
      'examples',
      'package.json',
      'public',
      'scripts',
      'src',
      'tsconfig.json',
    ]);
  });

  test('builds the same bytes as a clone does, and changes nothing of itself', async () => {
    const site = path.join(temporaryFolder(), 'site');
    const content = path.join(own.folder, 'content');
    expect(await runScript('build', ['--content', content, '--out', site])).toMatchObject({
      code: 0,
      errors: '',
    });
    const { code, output, errors } = await own.run('trellis', 'build');
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: expect.stringMatching(/^Built dist in \d+\.\d s\.\n$/),
      errors: '',
    });
    expect(digestsOf(path.join(own.folder, 'dist'))).toEqual(digestsOf(site));
    expect(digestsOf(installed)).toEqual(before);
  });

  test('makes a site that can be served', async () => {
    const served = await serveFolder(path.join(own.folder, 'dist'), '/', { port: 0, orNext: false });
    const page = await fetch(new URL('levels/seller/', served.address));
    expect({ status: page.status, text: await page.text() }).toEqual({
      status: 200,
      text: expect.stringContaining('Seller'),
    });
    await served.close();
  });

  test('puts files of the company on the site, and its own where the company has none', () => {
    const site = path.join(own.folder, 'dist');
    expect(readFileSync(path.join(site, 'icon.svg'), 'utf8')).toBe(ownIcon);
    expect(readFileSync(path.join(site, 'theme.js'))).toEqual(readFileSync('public/theme.js'));
    expect(existsSync(path.join(site, 'README.md'))).toBe(false);
  });

  test('begins the repository of somebody else, with Trellis from the same place', async () => {
    const { code } = await own.run('trellis', 'new', 'framework', '../their careers');
    const folder = path.join(own.folder, '..', 'their careers');
    const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect({ code, dependencies }).toEqual({
      code: 0,
      dependencies: { trellis: expect.stringMatching(/^file:\.\.\/trellis-[\d.]+\.tgz$/) },
    });
    expect(existsSync(path.join(folder, '.gitignore'))).toBe(true);
  });

  test('checks the content beside it, called the way it is called there', async () => {
    expect(await own.run('npx', 'trellis', 'check')).toEqual({
      code: 0,
      output: expect.stringMatching(/^No problems in \d+ files\.\n$/),
      errors: '',
    });
  });

  test('says how its commands are called there', async () => {
    const { output } = await own.run('trellis', 'check', '--help');
    expect(output.split('\n')[0]).toBe('npx trellis check [options]');
    expect(await own.run('trellis', 'rename')).toEqual({
      code: 2,
      output: '',
      errors:
        'Say what gets which id, as in `npx trellis rename level/account-executive account-executive-mid`. `npx trellis rename --help` lists the options.\n',
    });
    expect(await own.run('trellis', 'biuld')).toEqual({
      code: 2,
      output: '',
      errors: '`biuld` is not a command. Did you mean `build`? `npx trellis --help` lists the commands.\n',
    });
  });

  test('lists its commands and says which Trellis it is', async () => {
    const { output } = await own.run('trellis', '--help');
    const listed = [...output.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
    const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const forTrellisAlone = ['docs', 'lint', 'test', 'bom', 'fonts', 'measure', 'bench'];
    expect(listed.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => !forTrellisAlone.includes(name))
        .sort(),
    );
    expect(await own.run('trellis', '--version')).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });
});
