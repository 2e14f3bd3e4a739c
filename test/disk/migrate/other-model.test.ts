import { expect, test } from 'vitest';
import { migrations, newestModel } from '../../../src/core/migrations/index.ts';
import { migratedContent } from '../../../src/disk/migrate/migrated-content.ts';
import { otherModel } from '../../../src/disk/migrate/other-model.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { checkFolder } from '../../../src/disk/review-folder.ts';
import { contentFolder } from '../content-folder.ts';
import { inventedChain } from './invented-chain.ts';

const written = (model: unknown) => [
  { path: 'framework.yaml', data: { name: 'Northwind', modelVersion: model } },
];
const today = '2027-01-31';

test('content of an older model is told to be migrated', () => {
  expect(otherModel(written(2), 4)).toEqual({
    check: 'model-is-current',
    severity: 'error',
    file: 'framework.yaml',
    path: ['modelVersion'],
    message: 'The content is written for model 2, and this Trellis reads model 4.',
    hint: 'Run `npm run migrate`: it carries the content over. With `--dry-run`, it only shows what would change.',
  });
});

test('content that names no model is of the first', () => {
  expect(otherModel(written(undefined), 1)).toBeUndefined();
  expect(otherModel(written(undefined), 2)?.message).toBe(
    'The content is written for model 1, and this Trellis reads model 2.',
  );
});

test('content of a newer model is the one thing said, at its line', async () => {
  const folder = contentFolder({
    'framework.yaml': 'name: Northwind\nmodelVersion: 9\nwhateverThatIs: 1\n',
    'tracks/selling/seller.yaml': 'whateverThatIs: 2\n',
  });
  const { problems, counts } = await checkFolder(folder, { today });
  expect(problems).toEqual([
    {
      check: 'model-is-current',
      severity: 'error',
      file: 'framework.yaml',
      line: 2,
      column: 15,
      message: 'The content is written for model 9, and this Trellis reads model 1.',
      hint: 'Install the Trellis that it was written for, or a newer one.',
    },
  ]);
  expect(counts).toEqual({ files: 2, errors: 1, warnings: 0, notes: 0 });
});

test.each([0, -1, 1.5, 'one', '2'])('a model that is none, %s, is left to the check of shapes', (model) => {
  expect(otherModel(written(model), 4)).toBeUndefined();
});

test('content of an older model can be read as it would be in the newest', async () => {
  const folder = contentFolder({
    'framework.yaml': 'name: Northwind\nterms:\n  - term: quota\n    meaning: A target\n',
  });
  const { files } = await migratedContent(folder, inventedChain);
  expect(files).toEqual([
    { path: 'framework.yaml', data: { name: 'Northwind', modelVersion: 4 } },
    { path: 'glossary.yaml', data: { terms: [{ term: 'quota', meaning: 'A target' }] } },
  ]);
});

test.each(['content', 'examples/blank', 'examples/small-company'])(
  '%s is written for the newest model, to which the migrations lead one by one',
  async (folder) => {
    const { content } = await readContent(folder);
    const framework = content.files.find(({ path }) => path === 'framework.yaml');
    expect(framework?.data).toMatchObject({ modelVersion: newestModel(migrations) });
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, at) => at + 1));
  },
);
