import type { BaseIssue } from 'valibot';

/** What has to stand somewhere in a file. */
type Wanted = 'text' | 'number' | 'list' | 'group' | 'yes-or-no' | 'known-word';

/** Why a text could not be read as a plan file, and where. */
export interface FileProblem {
  kind: 'empty' | 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'incomplete';
  /** The way to the value that is not as it has to be, or that is not there, such as `answers 3 when`; entries count from 1. */
  at?: string;
  /** What has to stand there. */
  wanted?: Wanted;
}

const wantedBy: Readonly<Record<string, Wanted>> = {
  string: 'text',
  number: 'number',
  min_value: 'number',
  max_value: 'number',
  array: 'list',
  max_length: 'list',
  boolean: 'yes-or-no',
  picklist: 'known-word',
};

/** The first thing that is not as it has to be, in the words of the file. */
export function problemOf(issue: BaseIssue<unknown>): FileProblem {
  const at = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key))).join(' ');
  if (issue.received === 'undefined') return { kind: 'incomplete', at };
  return { kind: 'damaged', at, wanted: wantedBy[issue.type] ?? 'group' };
}
