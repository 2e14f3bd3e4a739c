import { list } from './quote.ts';
import type { Counts } from './report.ts';

/** The last line of a report: "3 errors and 1 warning in 145 files." */
export function countSentence({ files, errors, warnings, notes }: Counts): string {
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].flat();
  return `${found.length > 0 ? list(found) : 'No problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

function count(number: number, name: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? name : `${name}s`}`];
}
