import { lastChanges } from '../disk/last-changes.ts';
import { siteOptions } from './site-options.ts';

const days = await lastChanges(siteOptions().content);

/** The day on which a content file changed last, where git knows it. */
export const lastChange = (file: string): string | undefined => days.get(file);
