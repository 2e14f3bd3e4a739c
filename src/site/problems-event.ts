/**
 * By this event a page of the dev server asks for the errors of the content, and is told them as a text: now, and
 * whenever they change. An empty text says that there are none.
 */
export const problemsEvent = 'trellis:problems';
