import { pathFrom } from '../src/core/problems/report.ts';
import type { Finding } from '../src/core/sheets/import/finding.ts';
import {
  changeSentence,
  errorSentence,
  formatChanges,
  formatFindings,
} from '../src/core/sheets/import/format-import.ts';
import { pageNames } from '../src/core/sheets/pages.ts';
import { EditError } from '../src/disk/edit/edit.ts';
import { writeFiles } from '../src/disk/edit/write-files.ts';
import { readContent } from '../src/disk/read-content.ts';
import { planWorkbook } from '../src/disk/workbook/import-workbook.ts';
import { readMapping } from '../src/disk/workbook/read-mapping.ts';
import { readWorkbook } from '../src/disk/workbook/read-workbook.ts';
import type { WorkbookImport } from '../src/disk/workbook/with-files.ts';
import { WorkbookFault } from '../src/disk/workbook/workbook-fault.ts';
import { refreshSchemas } from '../src/disk/write-schemas.ts';
import { fromHere } from '../src/site/from-here.ts';
import { asCalled } from './support/as-called.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run import',
  does: 'Takes a workbook back: writes what was changed in it to the files of the framework, and nothing else. Where anything in it cannot be understood, nothing is written.',
  words: 'FILE',
  options: {
    content,
    'dry-run': { help: 'show what would change, and write nothing' },
    map: { value: 'FILE', help: 'what the columns are, in a workbook of your own' },
    remove: { help: 'rows of moves, rubrics, examples and expectations that are missing are meant to go' },
  },
  async run({ 'dry-run': isDry, map, remove, ...values }, [file]) {
    if (file === undefined) throw new UsageError('Name the workbook to take back.');
    const { content: folder, today } = siteValues(values);
    try {
      const { content } = await usableContent(folder);
      const read = await readWorkbook(file, pageNames);
      const mapping = map === undefined ? {} : { mapping: readMapping(map) };
      const plan = planWorkbook(folder, content, read, { today, removes: remove === true, ...mapping });
      if (tell(plan, fromHere(folder)) > 0) return 1;
      if (!isDry) await write(folder, plan);
      process.stdout.write(
        `${changeSentence(plan.changes.length, plan.files.length)}${isDry && plan.changes.length > 0 ? ' Nothing was written.' : ''}\n`,
      );
      return 0;
    } catch (error) {
      if (error instanceof WorkbookFault) process.stderr.write(`${error.message}\n    ${error.hint}\n`);
      else if (error instanceof EditError) process.stderr.write(`${asCalled(error.message)}\n`);
      else throw error;
      return 1;
    }
  },
});

async function write(folder: string, { files }: WorkbookImport): Promise<void> {
  await writeFiles(folder, files);
  refreshSchemas(process.cwd(), folder, (await readContent(folder)).content);
}

/** Prints what there is to say, and returns how much of it is an error. */
function tell({ findings, changes }: WorkbookImport, folder: string): number {
  const errors = findings.filter(({ severity }: Finding) => severity === 'error').length;
  const out = errors > 0 ? process.stderr : process.stdout;
  if (findings.length > 0) out.write(`${asCalled(formatFindings(findings))}\n\n`);
  if (errors > 0) out.write(`${errorSentence(findings)}\n`);
  else if (changes.length > 0)
    out.write(
      `${formatChanges(changes.map((change) => ({ ...change, file: pathFrom(folder, change.file) })))}\n\n`,
    );
  return errors;
}
