/**
 * By this event a page of the dev server asks for the errors of the content, and is told them as a text: now, and
 * whenever they change. An empty text says that there are none.
 */
export const problemsEvent = 'trellis:problems';

/** The same for warnings and notes, as a list: a page shows those about its own files in place. */
export const notesEvent = 'trellis:notes';

/** Something that a check says of a file, for a page of the dev server. */
export interface Note {
  file: string;
  line: number;
  column: number;
  said: string;
  /** Where the file lies on this computer. */
  path: string;
}
