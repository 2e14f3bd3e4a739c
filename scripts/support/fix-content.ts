import { pathFrom } from '../../src/core/problems/report.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { EditError } from '../../src/disk/edit/edit.ts';
import { writeFiles } from '../../src/disk/edit/write-files.ts';
import { type Fixed, planFixes } from '../../src/disk/fix/plan-fixes.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { UsageError } from './usage-error.ts';

/** Sets right what can be set right in a content folder, all of it or nothing, and says what was done. */
export async function fixContent(folder: string, today: string, out: NodeJS.WritableStream): Promise<void> {
  const { content } = await readContent(folder);
  const { changes, fixed } = planFixes(folder, content, today);
  await writeFiles(folder, changes).catch((error: unknown) => {
    throw error instanceof EditError ? new UsageError(error.message) : error;
  });
  const lines = fixed.map((each) => sentence(each, fromHere(folder)));
  out.write(lines.length === 0 ? 'Nothing to set right by itself.\n\n' : `${lines.join('\n')}\n\n`);
}

const sentence = ({ path, line, column, said }: Fixed, folder: string): string =>
  `${visible(pathFrom(folder, path))}:${line}:${column}  ${visible(said)}`;
