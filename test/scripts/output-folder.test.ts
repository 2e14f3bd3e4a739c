import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder, outputMark } from '../../scripts/support/output-folder.ts';
import { UsageError } from '../../scripts/support/usage-error.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const content = path.resolve('test/scripts/fixtures/small/content');

describe('a folder that a build may write', () => {
  test('is one that is not there yet', async () => {
    const out = path.join(temporaryFolder(), 'new', 'site');
    expect(await outputFolder(out, content)).toBe(out);
  });

  test('is an empty one', async () => {
    const out = temporaryFolder();
    expect(await outputFolder(out, content)).toBe(out);
  });

  test('is one that a build wrote before', async () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, outputMark), '');
    writeFileSync(path.join(out, 'index.html'), '');
    expect(await outputFolder(out, content)).toBe(out);
  });

  test('is the one that a link leads to', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'real'));
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
    expect(await outputFolder(path.join(folder, 'link'), content)).toBe(path.join(folder, 'real'));
  });
});

describe('a folder is refused', () => {
  test.each([
    ['that is Trellis', '.', '`--out .` would replace Trellis itself.'],
    ['that holds Trellis', '/', '`--out /` would replace Trellis itself.'],
    [
      'that is the content',
      content,
      '`--out test/scripts/fixtures/small/content` would replace the content.',
    ],
    [
      'that holds the content',
      path.dirname(content),
      '`--out test/scripts/fixtures/small` would replace the content.',
    ],
    [
      'that lies in the content',
      path.join(content, 'site'),
      '`--out test/scripts/fixtures/small/content/site` lies in the content folder.',
    ],
    [
      'that holds code',
      'src',
      '`--out src` holds files that no build wrote. Name a folder that is new or empty.',
    ],
    ['that is a file', 'package.json', '`--out package.json` is a file and would have to be a folder.'],
  ])('%s', async (_, out, reason) => {
    await expect(outputFolder(path.resolve(out), content)).rejects.toEqual(new UsageError(reason));
  });

  test('that leads to files of someone else over a link', async () => {
    const folder = temporaryFolder();
    symlinkSync(path.resolve('src'), path.join(folder, 'link'));
    await expect(outputFolder(path.join(folder, 'link'), content)).rejects.toEqual(
      new UsageError(
        `\`--out ${folder}/link\` holds files that no build wrote. Name a folder that is new or empty.`,
      ),
    );
  });

  test('that leads to the content over a link', async () => {
    const folder = temporaryFolder();
    symlinkSync(content, path.join(folder, 'link'));
    await expect(outputFolder(path.join(folder, 'link'), content)).rejects.toEqual(
      new UsageError(`\`--out ${folder}/link\` would replace the content.`),
    );
  });
});
