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
  loose_object: 'group',
  boolean: 'yes-or-no',
  picklist: 'known-word',
  literal: 'known-word',
};

/** The first thing that is not as it has to be, in the words of the file. */
export function problemOf(issue: BaseIssue<unknown>): FileProblem {
  const at = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key))).join(' ');
  if (issue.received === 'undefined') return { kind: 'incomplete', at };
  // What decides between kinds of groups is a group that is none, or a kind that is not known.
  const wanted = wantedBy[issue.type] ?? (at.endsWith(' kind') ? 'known-word' : 'group');
  return { kind: 'damaged', at, wanted };
}
