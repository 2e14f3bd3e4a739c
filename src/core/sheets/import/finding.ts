/** Something to say about a workbook that is taken back. An error keeps all of it out. */
export interface Finding {
  severity: 'error' | 'note';
  /** The sheet and the cell it is about, as spreadsheets name them; neither for the workbook as a whole. */
  sheet?: string;
  cell?: string;
  message: string;
  hint?: string;
}

/** A value that differs from what the files hold. */
export interface Change {
  sheet: string;
  cell: string;
  file: string;
  path: readonly (string | number)[];
  before: string;
  after: string;
}
