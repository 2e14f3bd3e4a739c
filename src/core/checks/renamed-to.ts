import { quote } from '../problems/quote.ts';
import type { Finding } from './check.ts';

/** What to do where a word is named by an id that it had before. */
export const renamedTo = (now: string, from: string): Pick<Finding, 'hint' | 'fix'> => ({
  hint: `It was renamed to ${quote(now)}. Write that.`,
  fix: { from, to: now },
});
