import type { Migration } from '../../src/core/migrations/migration.ts';
import { pathFrom } from '../../src/core/problems/report.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { EditError } from '../../src/disk/edit/edit.ts';
import type { FileChange } from '../../src/disk/edit/file-change.ts';
import { removeEmptyFolders } from '../../src/disk/edit/remove-empty-folders.ts';
import { writeFiles } from '../../src/disk/edit/write-files.ts';
import { type MigrationPlan, planMigration } from '../../src/disk/migrate/plan-migration.ts';
import { uncommitted } from '../../src/disk/uncommitted.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { asCalled } from './as-called.ts';
import { changedLines } from './changed-lines.ts';

export interface MigrateOptions {
  /** Writes nothing, and shows every line that would change. */
  isDry?: boolean;
  /** Writes also where git could not bring back what was there. */
  isForced?: boolean;
}

/** Carries the content of a folder to the newest model, all of it or nothing, and returns what is said about it. */
export async function migrateContent(
  folder: string,
  chain: readonly Migration[],
  { isDry = false, isForced = false }: MigrateOptions,
): Promise<{ said: string; code: number }> {
  try {
    const plan = await planMigration(folder, chain);
    if (plan.migrations.length === 0) return { said: nothingToDo(plan), code: 0 };
    if (isDry) return { said: shown(plan, fromHere(folder)), code: 0 };
    const obstacle = isForced ? undefined : await obstacleIn(folder);
    if (obstacle) return { said: obstacle, code: 1 };
    await writeFiles(folder, plan.changes);
    await removeEmptyFolders(folder, plan.changes);
    return { said: done(plan, fromHere(folder)), code: 0 };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return { said: `${error.message} Nothing was written.`, code: 1 };
  }
}

/** The way back is git, and the difference is only read where it is not mixed with another. */
async function obstacleIn(folder: string): Promise<string | undefined> {
  const name = fromHere(folder) || '.';
  const changes = await uncommitted(folder);
  if (changes === undefined)
    return `\`${name}\` is in no git repository, so that nothing could bring back what is there now. Make a copy of it, then add \`--force\`.`;
  if (changes.length === 0) return undefined;
  return `\`${name}\` holds changes that are not committed, and they would mix with those of the migration. Commit them first, or add \`--force\`. It is about ${changes.length === 1 ? `\`${changes[0]}\`` : `${changes.length} files`}.`;
}

const nothingToDo = ({ to }: MigrationPlan): string =>
  `The content is written for model ${to}, which is the newest. There is nothing to migrate.`;

const headOf = ({ migrations }: MigrationPlan): string[] =>
  migrations.map(({ from, does }) => `From model ${from} to model ${from + 1}: ${does}`);

function shown(plan: MigrationPlan, folder: string): string {
  const files = plan.changes.flatMap((change) => ['', `${named(change, folder)}:`, ...linesOf(change)]);
  return [...headOf(plan), ...files, '', 'Nothing was written.'].join('\n');
}

function linesOf({ before, after }: FileChange): string[] {
  return changedLines(before, after).map((line) => `  ${visible(line)}`);
}

function named({ path, before, after }: FileChange, folder: string): string {
  const name = pathFrom(folder, path);
  return before === undefined ? `${name} (new)` : after === undefined ? `${name} (goes)` : name;
}

function done(plan: MigrationPlan, folder: string): string {
  const lines = plan.changes.map(
    ({ path, before, after }) =>
      `${before === undefined ? 'Wrote' : after === undefined ? 'Removed' : 'Changed'} ${pathFrom(folder, path)}`,
  );
  const next = `The content is written for model ${plan.to} now. Read the changes, then run \`npm run check\`.`;
  return [...headOf(plan), '', ...lines, '', asCalled(next)].join('\n');
}
