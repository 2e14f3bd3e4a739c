import { framework } from 'virtual:framework';

/** The titles of all tracks, in their order, for a search that is opened where they do not stand on the page. */
export const GET = (): Response => Response.json(framework().tracks.map(({ title }) => title));
