/** Where on the site a track stands as one document to print. */
export const printPath = (track: string): string => `/tracks/${track}/print/`;
