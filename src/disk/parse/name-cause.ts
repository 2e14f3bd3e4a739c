import { causesInLayout, tabAsIndentation } from './causes-in-layout.ts';
import { causesInValues } from './causes-in-values.ts';
import type { Cause, Mistake } from './mistake.ts';

/** What an editor most likely did, told from the mistake that the parser came upon. */
export function nameCause(mistake: Mistake): Cause {
  for (const cause of [tabAsIndentation, ...causesInValues, ...causesInLayout]) {
    const named = cause(mistake);
    if (named) return named;
  }
  return {
    offset: mistake.offset,
    message: 'From here on, the file cannot be read as YAML.',
    hint: 'Look at the indentation, the quotation marks and the colons of this line and of the line above.',
  };
}
