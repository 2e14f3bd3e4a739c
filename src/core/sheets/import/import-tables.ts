import type { Content } from '../../schema/content-file.ts';
import type { Notation } from '../codec.ts';
import { type State, stateOf } from '../fingerprint.ts';
import { sheetsOf } from '../sheets-of.ts';
import { Draft } from './draft.ts';
import type { Change, Finding } from './finding.ts';
import { importRows } from './import-rows.ts';
import { listNewLevels } from './list-new-levels.ts';
import { type ReadSheet, readTable } from './read-table.ts';
import type { Refused } from './refused.ts';

export interface ImportOptions {
  notation: Notation;
  /** The state of every cell when the workbook was exported. Without it, what the files hold now counts as that. */
  exported?: State;
  /** Rows of parts that are missing are meant to go. */
  removes?: boolean;
  /** The tables hold a part of the framework only, so that nothing counts as missing. */
  isPartial?: boolean;
}

export interface ImportPlan {
  findings: Finding[];
  refused: Refused;
  changes: readonly Change[];
  /** Files to be written, with their data before and after; new ones have no data before. */
  files: readonly { path: string; before: unknown; after: unknown }[];
  /** The whole content as it would be. */
  content: Content;
}

/** Sheets with a file for each row. They come first: parts may belong to what is new in them. */
const filesFirst = ['Tracks', 'Levels', 'Competencies', 'Activities'];

/**
 * What a workbook changes. A cell counts as changed when it differs from what was exported and from what the files hold
 * now; where both moved on from what was exported, that is an error, and so is everything that cannot be understood.
 */
export function importTables(
  content: Content,
  read: readonly ReadSheet[],
  options: ImportOptions,
): ImportPlan {
  const draft = new Draft(content);
  const findings: Finding[] = [];
  const refused: Refused = { cells: [], ids: [] };
  const changes: Change[] = [];
  const dataOf = (file: string) => content.files.find(({ path }) => path === file)?.data;
  const original = sheetsOf(content, options.notation);
  const { isPartial = false, removes = false } = options;
  const state = options.exported ?? stateOf(original, dataOf);
  for (const isFirst of [true, false]) {
    // New tracks and levels are there now, new competencies are columns of the matrix.
    const sheets = isFirst ? original : sheetsOf(draft.content(), options.notation);
    for (const sheet of sheets.filter(({ name }) => filesFirst.includes(name) === isFirst)) {
      const found = read.find(({ name }) => name.trim().toLowerCase() === sheet.name.toLowerCase());
      if (!found && !isPartial) findings.push(missing(sheet.name));
      const table = found && readTable(sheet, found, { findings, state, isPartial });
      const before = original.find(({ name }) => name === sheet.name) ?? sheet;
      if (table)
        importRows({
          table,
          before,
          state,
          draft,
          findings,
          refused,
          changes,
          removes,
          isPartial,
        });
    }
    if (isFirst) listNewLevels({ draft, findings, refused, changes }, read);
  }
  draft.finish();
  return { findings, refused, changes, files: draft.files(), content: draft.content() };
}

const missing = (name: string): Finding => ({
  severity: 'note',
  sheet: name,
  message: 'This sheet is missing, so what it held stays as it is.',
});
