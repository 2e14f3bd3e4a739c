import { existsSync } from 'node:fs';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EditError } from './edit.ts';
import type { FileChange } from './file-change.ts';
import { readToEdit } from './read-to-edit.ts';

/** A file on its way: what is to be there lies beside it, or nothing where it is to go. */
interface Step {
  change: FileChange;
  target: string;
  beside?: string;
}

/**
 * Writes several files of a content folder, or none: all are written beside their places first, and put in place
 * together. Where one cannot be put in place, those before it are put back. Throws an `EditError` where a file is not
 * any more what it was when the change was planned.
 */
export async function writeFiles(folder: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before } of changes) if (textAt(folder, path) !== before) throw changedMeanwhile(path);
  const steps: Step[] = [];
  try {
    for (const change of changes) steps.push(await writeBeside(folder, change));
    await putInPlace(steps);
  } finally {
    for (const { beside } of steps) if (beside) await rm(beside, { force: true });
  }
}

function textAt(folder: string, path: string): string | undefined {
  return existsSync(join(folder, path)) ? readToEdit(folder, path) : undefined;
}

const changedMeanwhile = (path: string): EditError =>
  new EditError(
    `\`${path}\` was changed by somebody else in the meantime. Nothing was written; run the command again.`,
  );

async function writeBeside(folder: string, change: FileChange): Promise<Step> {
  const path = join(folder, change.path);
  if (change.after === undefined) return { change, target: path };
  await mkdir(dirname(path), { recursive: true });
  const target = change.before === undefined ? path : await realpath(path);
  const beside = besideOf(target);
  await writeFile(beside, change.after);
  if (change.before !== undefined) await chmod(beside, (await stat(target)).mode);
  return { change, target, beside };
}

/** A name that begins with a dot is no content, should it ever stay behind. */
const besideOf = (target: string): string =>
  join(dirname(target), `.${target.slice(dirname(target).length + 1)}.${process.pid}.new`);

async function putInPlace(steps: readonly Step[]): Promise<void> {
  const done: Step[] = [];
  try {
    for (const step of steps) {
      if (step.beside) await rename(step.beside, step.target);
      else await rm(step.target);
      done.push(step);
    }
  } catch (error) {
    for (const step of done.reverse()) await putBack(step);
    throw error;
  }
}

async function putBack({ change, target }: Step): Promise<void> {
  if (change.before === undefined) await rm(target, { force: true });
  else await writeFile(target, change.before);
}
