import { quote } from '../../problems/quote.ts';
import type { Finding } from './finding.ts';

/** A finding without its place. */
export type Said = [severity: Finding['severity'], message: string, hint?: string];

/**
 * What there is to say of a row or a column that is not in the content any more. Where nobody changed it here, nothing
 * is lost with it.
 */
export function wentSince(name: string, what: 'row' | 'column', isUntouched: boolean): Said {
  const went = 'was taken out of the content since this workbook was exported';
  return isUntouched
    ? ['note', `${quote(name)} ${went}, so its ${what} was left out.`]
    : ['error', `${quote(name)} was changed here, and ${went}.`, `Delete the ${what} here, or export anew.`];
}
