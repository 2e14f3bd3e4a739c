import type { FieldPath } from '../problems/problem.ts';
import type { Draft } from './change.ts';

/** An entry of a list, and the level that wrote it, where others may have. */
interface Written {
  text: string;
  source?: { id: string } | undefined;
}

/**
 * Drafts of a list, each at the entry that it is about, by its text. What a level inherits stands elsewhere; such a draft
 * stays with the list, and so do all where entries of others stand between its own, since then nobody can count.
 */
export function atItsEntry(
  drafts: readonly Draft[],
  path: FieldPath,
  list: readonly Written[],
  owner?: string,
): Draft[] {
  const first = list.findIndex((each) => isOf(each, owner));
  const own = first < 0 ? [] : list.slice(first);
  if (!own.every((each) => isOf(each, owner))) return [...drafts];
  return drafts.map((draft) => {
    const entry = own.findIndex(({ text }) => text === draft.after);
    return entry < 0 ? draft : { ...draft, path: [...path, entry] };
  });
}

const isOf = ({ source }: Written, owner: string | undefined): boolean =>
  source === undefined || source.id === owner;
