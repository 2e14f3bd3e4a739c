import type { Problem } from '../../src/core/problems/problem.ts';
import { pathFrom } from '../../src/core/problems/report.ts';
import type { Content } from '../../src/core/schema/content-file.ts';
import { newErrors } from '../../src/disk/changed-content.ts';
import type { Plan } from '../../src/disk/create/plan.ts';
import { EditError } from '../../src/disk/edit/edit.ts';
import type { FileChange } from '../../src/disk/edit/file-change.ts';
import { writeFiles } from '../../src/disk/edit/write-files.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { refreshSchemas } from '../../src/disk/write-schemas.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { Cancelled } from './ask.ts';
import { repository } from './output-folder.ts';

interface Place {
  folder: string;
  content: Content;
  today: string;
}

/**
 * Writes what a plan wants, all of it or nothing, and says what was done. What would bring an error into the content is
 * refused. Returns the exit code.
 */
export async function carryOut(place: Place, plan: () => Promise<Plan>): Promise<number> {
  try {
    const { changes, said, open } = await plan();
    const errors = newErrors(place.content, changes, place.today);
    if (errors.length > 0) return refuse(errors);
    await writeFiles(place.folder, changes);
    process.stdout.write(report({ changes, said, open }, fromHere(place.folder)));
    refreshSchemas(repository, place.folder, (await readContent(place.folder)).content);
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) return tell('Nothing was written.');
    if (error instanceof EditError) return tell(error.message);
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

function report({ changes, said, open }: Plan, folder: string): string {
  const lines = [
    ...changes.map((change) => done(change, folder)),
    ...(said.length > 0 ? ['', ...said] : []),
    ...(open.length > 0
      ? [
          '',
          'What is left to write:',
          ...open.map(({ path, what }) => `  ${pathFrom(folder, path)}: ${what}`),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function done({ path, before, after }: FileChange, folder: string): string {
  const place = pathFrom(folder, path);
  if (before === undefined) return `Wrote ${place}`;
  return after === undefined ? `Removed ${place}` : `Changed ${place}`;
}
