/** Tells the pages of a dev server the errors of the content as text; an empty text: there are none. */
export const problemsEvent = 'trellis:problems';
