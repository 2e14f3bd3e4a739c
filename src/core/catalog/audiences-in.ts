import type { Entry } from './catalog.ts';

/** For whom the sections of a body are that are not for everyone, in their order. */
export const audiencesIn = ({ body }: Pick<Entry, 'body'>): unknown[] =>
  (body?.elements ?? [])
    .filter(({ name }) => name === 'Audience')
    .map(({ attributes }) => attributes['only']);
