import { noteFact } from '../core/framework/reads.ts';
import { lastChanges } from '../disk/last-changes.ts';
import { siteOptions } from './site-options.ts';

const days = await lastChanges(siteOptions().content);

/** The day on which a content file changed last, where git knows it. */
export function lastChange(file: string): string | undefined {
  const day = days.get(file);
  noteFact(`day ${file}`, day ?? '');
  return day;
}
