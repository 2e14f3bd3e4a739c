import type { Content } from '../../core/schema/content-file.ts';
import { type Cell, textOf } from '../../core/sheets/cell.ts';
import { fingerprintOf, type State, stateFrom, stateOf } from '../../core/sheets/fingerprint.ts';
import { stateLabel } from '../../core/sheets/first-sheet.ts';
import { changedWords } from '../../core/sheets/import/changed-words.ts';
import type { Finding } from '../../core/sheets/import/finding.ts';
import { importTables } from '../../core/sheets/import/import-tables.ts';
import type { ReadSheet } from '../../core/sheets/import/read-table.ts';
import { applyMapping } from '../../core/sheets/mapping/apply-mapping.ts';
import type { Mapping } from '../../core/sheets/mapping/mapping.ts';
import { theirPlace } from '../../core/sheets/mapping/their-place.ts';
import { exportedName, firstName } from '../../core/sheets/pages.ts';
import { sheetsOf } from '../../core/sheets/sheets-of.ts';
import { isError, type WorkbookImport, withFiles } from './with-files.ts';
import { yamlNotation } from './yaml-notation.ts';

export interface WorkbookOptions {
  today: string;
  removes: boolean;
  /** What the columns are, in tables that were never exported. */
  mapping?: Mapping;
}

/** What the sheets of a workbook change in a content folder. It writes nothing. */
export function planWorkbook(
  folder: string,
  content: Content,
  read: readonly ReadSheet[],
  options: WorkbookOptions,
): WorkbookImport {
  if (options.mapping) return planMapped(folder, content, read, options.mapping, options.today);
  const exported = exportedState(content, read);
  if ('fault' in exported) return { findings: [exported.fault], changes: [], files: [] };
  const plan = importTables(content, read, { notation: yamlNotation, removes: options.removes, ...exported });
  if (exported.exported && fingerprintOf(exported.exported) !== markNow(content)) plan.findings.push(movedOn);
  plan.findings.push(...changedWords(content, read));
  return withFiles(folder, content, plan, options.today);
}

/** Tables of one's own hold a part of a framework, and were not exported. */
function planMapped(
  folder: string,
  content: Content,
  read: readonly ReadSheet[],
  mapping: Mapping,
  today: string,
): WorkbookImport {
  const { sheets, findings } = applyMapping(content, read, mapping, yamlNotation);
  if (findings.some(isError)) return { findings, changes: [], files: [] };
  const plan = importTables(content, sheets, { notation: yamlNotation, isPartial: true });
  const result = withFiles(folder, content, plan, today);
  return {
    ...result,
    findings: [...findings, ...result.findings.map((finding) => theirPlace(mapping, finding))],
    changes: result.changes.map((change) => theirPlace(mapping, change)),
  };
}

/** What every cell held when the workbook was exported. */
function exportedState(
  content: Content,
  read: readonly ReadSheet[],
): { exported?: State } | { fault: Finding } {
  const rows = read.find(({ name }) => name === exportedName)?.rows;
  if (rows) return { exported: stateFrom(rows.map((row) => row.map((cell: Cell) => textOf(cell)))) };
  const first = read.find(({ name }) => name === firstName)?.rows ?? [];
  const mark = textOf(first.find((row) => textOf(row[0]) === stateLabel)?.[1]);
  if (mark === markNow(content)) return {};
  return { fault: mark === '' ? foreign : lost };
}

function markNow(content: Content): string {
  const dataOf = (file: string) => content.files.find(({ path }) => path === file)?.data;
  return fingerprintOf(stateOf(sheetsOf(content, yamlNotation), dataOf));
}

const movedOn: Finding = {
  severity: 'note',
  message:
    'The content has changed since this workbook was exported. Only cells that were changed in the workbook are taken over.',
};

const lost: Finding = {
  severity: 'error',
  message:
    'The hidden sheet `Exported` is gone, and the content has changed since, so it cannot be told which cells were changed here.',
  hint: 'Export anew, and carry your changes over.',
};

const foreign: Finding = {
  severity: 'error',
  message:
    'This workbook was not exported from here: its first sheet and the hidden sheet `Exported` are missing.',
  hint: 'For a table of your own, say with `--map FILE` what its columns are; docs/spreadsheets.md shows how.',
};
