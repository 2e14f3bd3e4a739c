/** Where on the site a feed is: of all changes, or of those that touch a track. */
export const allFeed = '/changes/feed.xml';

export const trackFeed = (track: string): string => `/tracks/${track}/feed.xml`;
