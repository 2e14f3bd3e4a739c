import * as v from 'valibot';
import { type Migrations, migrate, migrations } from './migrations.ts';
import { type Notebook, notebookShape, type Worksheet, worksheetShape } from './worksheet.ts';

/** The version that files are written in. Files of every version before can be read. */
const fileVersion = 1;

/** Larger files are not read: what one conversation holds is a few hundred times smaller. */
export const largestFile = 5_000_000;

const mark = 'plan';

export type PlanFile = { worksheet: Worksheet } | { notebook: Notebook };

/** Why a text could not be read as a plan file, and where. */
export interface FileProblem {
  kind: 'empty' | 'not-json' | 'not-ours' | 'newer' | 'damaged';
  /** The way to the value that is not as it has to be, such as `answers 3 when`; entries count from 1. */
  at?: string;
}

const shapes = v.union([
  v.looseObject({ worksheet: worksheetShape }),
  v.looseObject({ notebook: notebookShape }),
]);

/** Reads what `writeWorksheet` or `writeNotebook` wrote, in this version or an earlier one. It never throws. */
export function readPlanFile(
  text: string,
  steps: Migrations = migrations,
): { file: PlanFile } | { problem: FileProblem } {
  if (text.trim() === '') return { problem: { kind: 'empty' } };
  const data = parsed(text);
  if (data === undefined) return { problem: { kind: 'not-json' } };
  if (!isOurs(data)) return { problem: { kind: 'not-ours' } };
  if (data.version > fileVersion) return { problem: { kind: 'newer' } };
  return checked(migrate(data, fileVersion, steps), 'notebook' in data);
}

function parsed(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    // What nests so deeply that it cannot be written again is no file of ours.
    JSON.stringify(data);
    return data;
  } catch {
    return undefined;
  }
}

function isOurs(data: unknown): data is Record<string, unknown> & { version: number } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const { trellis, version } = data as Record<string, unknown>;
  return trellis === mark && Number.isInteger(version) && (version as number) >= 1;
}

function checked(data: unknown, isNotebook: boolean): { file: PlanFile } | { problem: FileProblem } {
  const shape = shapes.options[isNotebook ? 1 : 0];
  const found = v.safeParse(shape as (typeof shapes.options)[number], data);
  if (found.success) return { file: found.output };
  const [issue] = found.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  return { problem: { kind: 'damaged', at: path.join(' ') } };
}

export const writeWorksheet = (worksheet: Worksheet): string => write({ worksheet });
export const writeNotebook = (notebook: Notebook): string => write({ notebook });

const write = (content: PlanFile): string =>
  `${JSON.stringify({ trellis: mark, version: fileVersion, ...content }, null, 2)}\n`;
