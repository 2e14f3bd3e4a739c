import * as v from 'valibot';
import { type FileProblem, problemOf } from './file-problem.ts';
import { type Migrations, migrate, migrations } from './migrations.ts';
import { type Notebook, notebookShape, type Worksheet, worksheetShape } from './worksheet.ts';

/** The version that files are written in. Files of every version before can be read. */
export const fileVersion = 1;

/** Larger files are not read: what one conversation holds is a few hundred times smaller. */
export const largestFile = 5_000_000;

/** A file of ours nests less than 20 deep. What nests without end would bring those that read on from here to an end. */
const deepest = 100;

export const fileMark = 'plan';

export type PlanFile = { worksheet: Worksheet } | { notebook: Notebook };

/** Reads what `writeWorksheet` or `writeNotebook` wrote, in this version or an earlier one. It never throws. */
export function readPlanFile(
  text: string,
  steps: Migrations = migrations,
  version = fileVersion,
): { file: PlanFile } | { problem: FileProblem } {
  if (text.trim() === '') return { problem: { kind: 'empty' } };
  const data = parsed(text);
  if (data === undefined) return { problem: { kind: 'not-json' } };
  if (!isOurs(data)) return { problem: { kind: 'not-ours' } };
  if (!isVersion(data['version'])) return { problem: { kind: 'damaged', at: 'version', wanted: 'number' } };
  if (data['version'] > version) return { problem: { kind: 'newer' } };
  if (nestsBelow(data, deepest)) return { problem: { kind: 'damaged' } };
  const today = migrated({ ...data, version: data['version'] }, version, steps);
  return today ? checked(today) : { problem: { kind: 'damaged' } };
}

/** Nothing where a step meets what no file of its version holds. */
function migrated(
  ...[file, version, steps]: Parameters<typeof migrate>
): Record<string, unknown> | undefined {
  try {
    return migrate(file, version, steps);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isOurs = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && (data as Record<string, unknown>)['trellis'] === fileMark;

const isVersion = (version: unknown): version is number =>
  Number.isSafeInteger(version) && Number(version) >= 1;

function nestsBelow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((each) => nestsBelow(each, depth - 1));
}

function checked(data: Record<string, unknown>): { file: PlanFile } | { problem: FileProblem } {
  const [name, shape] =
    'notebook' in data ? (['notebook', notebookShape] as const) : (['worksheet', worksheetShape] as const);
  const found = v.safeParse(v.looseObject({ [name]: shape }), data, { abortEarly: true });
  if (!found.success) return { problem: problemOf(found.issues[0]) };
  // Nothing else of the outermost group was looked at.
  return { file: { [name]: found.output[name] } as PlanFile };
}

export const writeWorksheet = (worksheet: Worksheet): string => write({ worksheet });
export const writeNotebook = (notebook: Notebook): string => write({ notebook });

const write = (content: PlanFile): string =>
  `${JSON.stringify({ trellis: fileMark, version: fileVersion, ...content }, null, 2)}\n`;
