export { type Edit, EditError } from '../../core/catalog/edit.ts';

/** Replaces a stretch of a text. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

export const spliced = (source: string, { start, end, text }: Splice): string =>
  source.slice(0, start) + text + source.slice(end);
