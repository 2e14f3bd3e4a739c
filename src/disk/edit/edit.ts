export type { Edit } from '../../core/editing/edit.ts';

/** A change that could not be made without touching more than it may. */
export class EditError extends Error {
  override name = 'EditError';
}

/** Replaces a stretch of a text. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

export const spliced = (source: string, { start, end, text }: Splice): string =>
  source.slice(0, start) + text + source.slice(end);
