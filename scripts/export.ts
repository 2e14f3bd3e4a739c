import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../src/core/sheets/pages.ts';
import { writeCsvFolder } from '../src/disk/workbook/csv-folder.ts';
import { writeXlsx } from '../src/disk/workbook/write-xlsx.ts';
import { yamlNotation } from '../src/disk/workbook/yaml-notation.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run export',
  does: 'Writes the framework as a workbook for people who edit in a spreadsheet. `npm run import` takes it back.',
  options: {
    content,
    format: { value: 'FORMAT', help: 'xlsx, or csv for a folder with a file for each sheet (xlsx)' },
    out: { value: 'FILE', help: 'the workbook to write, or the folder for csv; it must not be there yet' },
  },
  async run({ format = 'xlsx', out, ...values }) {
    if (format !== 'xlsx' && format !== 'csv')
      throw new UsageError(`\`--format ${format}\` is not one of xlsx and csv.`);
    if (out === undefined) throw new UsageError('Say with `--out FILE` where to write the workbook.');
    const target = readTarget(out, format);
    const { content, problems } = await usableContent(siteValues(values).content);
    if (content.files.length === 0) {
      process.stderr.write(`${problems[0]?.message ?? 'The content folder is empty.'}\n`);
      return 1;
    }
    const pages = pagesOf(content, yamlNotation);
    if (format === 'csv') writeCsvFolder(target, pages);
    else writeFileSync(target, await writeXlsx(pages), { flag: 'wx' });
    process.stdout.write(
      `Wrote ${out}. It holds everything, also what is only for managers or for people inside.\n`,
    );
    return 0;
  },
});

/** A workbook may hold somebody's work, so that none is written over. */
function readTarget(out: string, format: 'xlsx' | 'csv'): string {
  const target = path.resolve(out);
  if (format === 'xlsx' && !/\.xlsx$/i.test(out))
    throw new UsageError(`\`--out ${out}\` does not end in .xlsx, so no spreadsheet program would open it.`);
  if (existsSync(target)) throw new UsageError(`\`${out}\` is there already: name another, or remove it.`);
  if (!existsSync(path.dirname(target))) throw new UsageError(`There is no folder \`${path.dirname(out)}\`.`);
  return target;
}
