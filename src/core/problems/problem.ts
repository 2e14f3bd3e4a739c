/** How much a problem matters: an error stops the build, a warning asks for a change, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Line and column in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The way from the top of a file's data to a value: keys and positions in lists, such as `['moves', 0, 'to']`. */
export type FieldPath = readonly (string | number)[];

/** What is meant in the place of what is written, where nothing else can be meant. */
export interface Fix {
  from: string;
  to: string;
}

/** What a check found, as data. Where it stands in the file is worked out later, by the room `disk`. */
export interface Problem {
  /** Name of the check that found it. */
  check: string;
  severity: Severity;
  /** Path of the file below the content folder, with forward slashes. */
  file: string;
  /** The value it is about; the nearest part of the path that the file holds is what gets pointed at. */
  path: FieldPath;
  /** Points at the key instead of the value at the end of `path`. */
  atKey?: boolean;
  /** Known already where the problem is not about a value of the data: in a body, or in text that is no YAML. */
  position?: Position;
  message: string;
  hint?: string;
  /** What sets it right, where that is beyond doubt; it replaces a word at the place of the problem. */
  fix?: Fix;
}

/** A problem with its place, ready to be printed. */
export interface PlacedProblem extends Position {
  check: string;
  severity: Severity;
  file: string;
  message: string;
  hint?: string;
}
