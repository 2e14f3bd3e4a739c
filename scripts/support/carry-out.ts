import type { Problem } from '../../src/core/problems/problem.ts';
import { pathFrom } from '../../src/core/problems/report.ts';
import type { Content } from '../../src/core/schema/content-file.ts';
import { newErrors } from '../../src/disk/changed-content.ts';
import type { Plan } from '../../src/disk/create/plan.ts';
import { EditError } from '../../src/disk/edit/edit.ts';
import type { FileChange } from '../../src/disk/edit/file-change.ts';
import { removeEmptyFolders } from '../../src/disk/edit/remove-empty-folders.ts';
import { writeFiles } from '../../src/disk/edit/write-files.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { refreshSchemas } from '../../src/disk/write-schemas.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { asCalled } from './as-called.ts';
import { Cancelled } from './ask.ts';

interface Place {
  folder: string;
  content: Content;
  today: string;
}

/**
 * Writes what a plan wants, all of it or nothing, and says what was done. What would bring an error into the content is
 * refused. `leftToDo` introduces what the plan leaves open. Returns the exit code.
 */
export async function carryOut(place: Place, leftToDo: string, plan: () => Promise<Plan>): Promise<number> {
  try {
    const planned = await plan();
    const { changes } = planned;
    const errors = newErrors(place.content, changes, place.today);
    if (errors.length > 0) return refuse(errors);
    await writeFiles(place.folder, changes);
    await removeEmptyFolders(place.folder, changes);
    process.stdout.write(report(planned, fromHere(place.folder), leftToDo));
    refreshSchemas(process.cwd(), place.folder, (await readContent(place.folder)).content);
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) return tell('Nothing was written.');
    if (error instanceof EditError) return tell(asCalled(error.message));
    throw error;
  }
}

function tell(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function refuse(errors: readonly Problem[]): number {
  const lines = errors.map(({ message, hint }) => (hint ? `${message}\n    ${hint}` : message));
  return tell(`${lines.join('\n')}\nNothing was written.`);
}

function report({ changes, files, said, open }: Plan, folder: string, leftToDo: string): string {
  const lines = [
    ...(files ? files.map((file) => moved(file, folder)) : changes.map((change) => done(change, folder))),
    ...(said.length > 0 ? ['', ...said] : []),
    ...(open.length > 0
      ? ['', leftToDo, ...open.map(({ path, what }) => `  ${pathFrom(folder, path)}: ${what}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function moved({ path, to, places }: NonNullable<Plan['files']>[number], folder: string): string {
  const name = pathFrom(folder, path);
  const changed = places === 1 ? '1 place' : `${places} places`;
  if (path === to) return `Changed ${name} in ${changed}`;
  const how = places === 0 ? '' : `, changed in ${changed}`;
  return `Moved ${name} to ${pathFrom(folder, to)}${how}`;
}

function done({ path, before, after }: FileChange, folder: string): string {
  const place = pathFrom(folder, path);
  if (before === undefined) return `Wrote ${place}`;
  return after === undefined ? `Removed ${place}` : `Changed ${place}`;
}
