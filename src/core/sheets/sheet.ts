import type { FieldPath } from '../problems/problem.ts';
import type { Codec } from './codec.ts';

/** A column that names a row, or shows something beside its name that is changed elsewhere. */
export interface NameColumn {
  /** Stands in the second row of a sheet, and finds the column wherever it was moved to. */
  id: string;
  label: string;
  hint: string;
  width: number;
}

/** A column that holds a field. */
export interface FieldColumn extends NameColumn {
  /** The way from the thing of a row to the field. */
  path: FieldPath;
  codec: Codec;
  /** What a cell may hold, offered as a list. */
  choices?: readonly string[];
}

export interface SheetRow {
  /** What names it, one text for each name column. */
  names: readonly string[];
  /** What is shown beside it to read. */
  shown: readonly string[];
  file: string;
  /** The way from the top of the file to the thing that the row is about. */
  path: FieldPath;
}

/** Where the thing of a new row goes; or what stands against it. */
export type NewPlace = { file: string; path: FieldPath; start?: unknown } | { fault: string; hint: string };

/** A part of a framework as a table. */
export interface Sheet {
  name: string;
  /** What it is, for the first sheet. */
  about: string;
  names: readonly NameColumn[];
  shown: readonly (NameColumn & { from: string })[];
  columns: readonly FieldColumn[];
  rows: readonly SheetRow[];
  /** A row is a part of a file, not a file: it can go. */
  isPart: boolean;
  /** What a row is called in a sentence, such as "a level". */
  rowIs: string;
  placeNew(names: readonly string[]): NewPlace;
  /** Headings stand upright, since there are many columns of numbers. */
  isGrid?: true;
}
