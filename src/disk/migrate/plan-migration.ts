import { newestModel } from '../../core/migrations/index.ts';
import type { Migration } from '../../core/migrations/migration.ts';
import { EditError } from '../edit/edit.ts';
import type { FileChange } from '../edit/file-change.ts';
import { readToEdit } from '../edit/read-to-edit.ts';
import { listFiles } from '../list-files.ts';
import { noContentFolder } from '../missing-framework.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { Texts } from './apply-step.ts';
import { migrateTexts, modelOf } from './migrate-texts.ts';

/** What carries the content of a folder to the newest model. */
export interface MigrationPlan {
  from: number;
  to: number;
  /** The migrations on the way, oldest first. */
  migrations: readonly Migration[];
  changes: readonly FileChange[];
  /** All files as they would be. */
  texts: Texts;
}

const mark = '\ufeff';

/** Plans how content is carried to the newest model; nothing is written. Throws an `EditError` where it cannot be done. */
export async function planMigration(folder: string, chain: readonly Migration[]): Promise<MigrationPlan> {
  const missing = await noContentFolder(folder);
  if (missing) throw new EditError(missing.message);
  const written = await readTexts(folder);
  const before = new Map([...written].map(([path, text]) => [path, text.replace(mark, '')]));
  const from = modelIn(before);
  const to = newestModel(chain);
  if (from > to) throw new EditError(tooNew(from, to));
  const texts = migrateTexts(before, from, chain);
  const migrations = chain.filter((migration) => migration.from >= from);
  return { from, to, migrations, changes: changesBetween(written, texts), texts };
}

const tooNew = (from: number, to: number): string =>
  `The content is written for model ${from}, and this Trellis reads model ${to}. Install the Trellis that it was written for, or a newer one.`;

/** All texts of a content folder, also where this Trellis has no place for them. */
async function readTexts(folder: string): Promise<Texts> {
  const { paths } = listFiles(folder);
  const written = paths.filter((path) => /\.(yaml|mdx)$/.test(path) && !path.startsWith('media/'));
  return new Map(written.map((path) => [path, readToEdit(folder, path)]));
}

function modelIn(texts: Texts): number {
  const text = texts.get('framework.yaml');
  if (text === undefined) throw new EditError('The content folder holds no file `framework.yaml`.');
  const model = modelOf(parseFile('framework.yaml', text).file?.data);
  if (model === undefined)
    throw new EditError('`modelVersion` in `framework.yaml` is not a whole number from 1 on.');
  return model;
}

function changesBetween(before: Texts, texts: Texts): FileChange[] {
  const paths = [...new Set([...before.keys(), ...texts.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.get(path), after: markedLike(before.get(path), texts.get(path)) }))
    .filter((change) => change.before !== change.after);
}

const markedLike = (before: string | undefined, after: string | undefined): string | undefined =>
  after !== undefined && before?.startsWith(mark) ? mark + after : after;
