/** What was understood of a cell: a value, nothing where the field is to go, or why it cannot be understood. */
export type Reading = { value: unknown } | { fault: string; hint?: string };

/** How the values of a column stand in cells. */
export interface Codec {
  write(value: unknown): string | number;
  /**
   * `before` is what the file holds so far, so that what a cell does not show stays. `isNumber` says that the cell held
   * a number and not a text that looks like one.
   */
  read(text: string, before: unknown, isNumber?: boolean): Reading;
  /** Whether spreadsheets may have made a day of it. */
  isDay?: true;
  /** How it is best seen. */
  shape: 'word' | 'number' | 'text' | 'lines' | 'notation';
}

/** A notation for values that are more than a text, a number or a list of texts. */
export interface Notation {
  write(value: unknown): string;
  read(text: string): Reading;
}
