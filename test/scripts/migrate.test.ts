import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrateContent } from '../../scripts/support/migrate-content.ts';
import { failingChain, inventedChain } from '../disk/migrate/invented-chain.ts';
import { commitAll } from '../support/git.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runWarm } from '../support/warm-command.ts';
import { filesOf } from './support/files-of.ts';
import { change, small, smallContent } from './support/small-content.ts';

const framework = 'name: Northwind\nmodelVersion: 1 # the first\n';
const level = 'title: Seller (g2)\nsummary: Sells. # in short\n';

function oldContent(): string {
  const folder = path.join(temporaryFolder(), 'content');
  change(folder, { 'framework.yaml': framework, 'tracks/selling/seller.yaml': level });
  return folder;
}

function committed(folder: string): string {
  commitAll(folder);
  return folder;
}

const files = (folder: string) =>
  Object.fromEntries(Object.entries(filesOf(folder)).filter(([name]) => !name.startsWith('.git')));

const withModel = (model: number) =>
  smallContent({ 'framework.yaml': `name: Small\nmodelVersion: ${model}\n` });

describe('npm run migrate', () => {
  test('has nothing to do where the content is of the newest model', async () => {
    expect(await runScript('migrate', ['--content', small])).toEqual({
      code: 0,
      output: 'The content is written for model 1, which is the newest. There is nothing to migrate.\n',
      errors: '',
    });
  });

  test('does nothing with content of a newer model', async () => {
    expect(await runWarm('migrate', ['--content', withModel(3)])).toEqual({
      code: 1,
      output: '',
      errors:
        'The content is written for model 3, and this Trellis reads model 1. Install the Trellis that it was written for, or a newer one. Nothing was written.\n',
    });
  });

  test('says where there is nothing to migrate', async () => {
    expect(await runWarm('migrate', ['--content', temporaryFolder()])).toEqual({
      code: 1,
      output: '',
      errors: 'The content folder holds no file `framework.yaml`. Nothing was written.\n',
    });
  });
});

test.each([
  ['build', ['--out', path.join('.test-dist', 'none')]],
  ['check', []],
  ['new', ['guide', 'first-week']],
  ['rename', ['level/seller', 'salesperson']],
  ['schemas', []],
  ['import', ['none.xlsx']],
  ['export', ['--out', 'none.xlsx']],
])('%s does nothing with content of another model, and says why', async (name, args) => {
  const folder = withModel(3);
  const before = filesOf(folder);
  const { code, output, errors } = await runWarm(name, ['--content', folder, ...args]);
  expect({ code, said: output + errors }).toEqual({
    code: 1,
    said: expect.stringContaining('The content is written for model 3, and this Trellis reads model 1.'),
  });
  expect(filesOf(folder)).toEqual(before);
});

describe('an older model', () => {
  test('is carried over in a folder that git knows', async () => {
    const folder = committed(oldContent());
    expect(await migrateContent(folder, inventedChain, {})).toEqual({
      code: 0,
      said: `From model 1 to model 2: \`summary\` of a level is called \`purpose\`.
From model 2 to model 3: \`title\` of a level holds no grade any more; it stands in \`grade\`.
From model 3 to model 4: Terms stand in \`glossary.yaml\`, and tracks in \`lines\`.

Changed ${folder}/framework.yaml
Wrote ${folder}/lines/selling/seller.yaml
Removed ${folder}/tracks/selling/seller.yaml

The content is written for model 4 now. Read the changes, then run \`npm run check\`.`,
    });
    expect(files(folder)).toEqual({
      'framework.yaml': 'name: Northwind\nmodelVersion: 4 # the first\n',
      'lines/selling/seller.yaml': 'title: Seller\ngrade: g2\npurpose: Sells. # in short\n',
    });
    expect(await migrateContent(folder, inventedChain, {})).toEqual({
      code: 0,
      said: 'The content is written for model 4, which is the newest. There is nothing to migrate.',
    });
  });

  test('is shown line by line where nothing is to be written', async () => {
    const folder = oldContent();
    expect(await migrateContent(folder, inventedChain.slice(0, 2), { isDry: true })).toEqual({
      code: 0,
      said: `From model 1 to model 2: \`summary\` of a level is called \`purpose\`.
From model 2 to model 3: \`title\` of a level holds no grade any more; it stands in \`grade\`.

${folder}/framework.yaml:
  2 - modelVersion: 1 # the first
  2 + modelVersion: 3 # the first

${folder}/tracks/selling/seller.yaml:
  1 - title: Seller (g2)
  2 - summary: Sells. # in short
  1 + title: Seller
  2 + grade: g2
  3 + purpose: Sells. # in short

Nothing was written.`,
    });
    expect(files(folder)).toEqual({ 'framework.yaml': framework, 'tracks/selling/seller.yaml': level });
  });

  test('stays where git could not bring it back, unless that is wanted', async () => {
    const folder = oldContent();
    const before = files(folder);
    expect(await migrateContent(folder, inventedChain, {})).toEqual({
      code: 1,
      said: `\`${folder}\` is in no git repository, so that nothing could bring back what is there now. Make a copy of it, then add \`--force\`.`,
    });
    expect(files(folder)).toEqual(before);
    expect(await migrateContent(folder, inventedChain, { isForced: true })).toMatchObject({ code: 0 });
    expect(files(folder)['framework.yaml']).toContain('modelVersion: 4');
  });

  test('keeps the mark that some editors put at the start of a file', async () => {
    const folder = oldContent();
    change(folder, { 'tracks/selling/seller.yaml': `\ufeff${level}` });
    await migrateContent(folder, inventedChain.slice(0, 2), { isForced: true });
    expect(readFileSync(path.join(folder, 'tracks/selling/seller.yaml'), 'utf8')).toBe(
      '\ufefftitle: Seller\ngrade: g2\npurpose: Sells. # in short\n',
    );
  });

  test('stays where there are changes that are not committed', async () => {
    const folder = committed(oldContent());
    writeFileSync(path.join(folder, 'tracks', 'selling', 'seller.yaml'), `${level}# mine\n`);
    const before = files(folder);
    expect(await migrateContent(folder, inventedChain, {})).toEqual({
      code: 1,
      said: `\`${folder}\` holds changes that are not committed, and they would mix with those of the migration. Commit them first, or add \`--force\`. It is about \`tracks/selling/seller.yaml\`.`,
    });
    expect(files(folder)).toEqual(before);
  });

  test('stays whole where a later step fails', async () => {
    const folder = committed(oldContent());
    expect(await migrateContent(folder, failingChain, {})).toEqual({
      code: 1,
      said: '`framework.yaml` cannot be migrated by itself: There is nothing at `nowhere`. Nothing was written.',
    });
    expect(files(folder)).toEqual({ 'framework.yaml': framework, 'tracks/selling/seller.yaml': level });
  });
});
