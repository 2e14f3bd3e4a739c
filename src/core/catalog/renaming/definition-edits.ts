import type { FieldPath } from '../../problems/problem.ts';
import type { Entry } from '../catalog.ts';
import type { Edit } from '../edit.ts';
import { wordListsOf } from '../word-lists.ts';
import { inTranslation } from './in-translation.ts';
import type { Renaming } from './renaming.ts';

/** The thing itself: its file remembers the id it had; so does a word in its list. */
export function definitionEdits(entry: Entry, renaming: Renaming): Edit[] {
  const { kind, id, data } = entry;
  const { target, from } = renaming;
  if (kind === target && id === from) return [remembered(data, ['formerly'], renaming)];
  const word = listedWord(entry, renaming);
  if (!word) return [];
  return [
    { do: 'set', path: [...word.path, 'id'], value: renaming.to },
    remembered(word.data, [...word.path, 'formerly'], renaming),
  ];
}

/** A translation says by the id of a word which one it translates. */
export function definitionInTranslation(texts: unknown, source: Entry, renaming: Renaming): Edit[] {
  const word = listedWord(source, renaming);
  const path = word && inTranslation([...word.path, 'id'], texts, source.data);
  return path ? [{ do: 'set', path, value: renaming.to }] : [];
}

function listedWord(
  entry: Entry,
  { target, from, dimension }: Renaming,
): { path: FieldPath; data: unknown } | undefined {
  const list = wordListsOf(entry).find((each) => each.of === target && each.dimension === dimension);
  const index = list?.words.findIndex(({ id }) => id === from) ?? -1;
  return list && index >= 0 ? { path: [...list.path, index], data: list.words[index] } : undefined;
}

function remembered(data: unknown, path: FieldPath, { from, to }: Renaming): Edit {
  const { formerly = [] } = data as { formerly?: readonly string[] };
  return { do: 'set', path, value: [from, ...formerly.filter((each) => each !== to)] };
}
