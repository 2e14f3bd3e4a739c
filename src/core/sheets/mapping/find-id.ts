import { idFrom } from '../../editing/ids-and-titles.ts';
import type { Content } from '../../schema/content-file.ts';
import type { Kind } from '../../schema/kinds.ts';
import { folded } from '../cell.ts';
import { filesOf, wordsAt } from '../words.ts';
import type { Held } from './mapping.ts';

type Named = readonly { id: string; name: string }[];

/** The id of what somebody names by its id or by its title; an id made of the title where nothing is known by it. */
export function findId(written: string, known: Named): string {
  const asked = folded(written).toLowerCase();
  return known.find(({ id, name }) => id === asked || name.toLowerCase() === asked)?.id ?? idFrom(asked);
}

export const titlesOf = (content: Content, kind: Kind): Named =>
  filesOf(content, kind).map(({ id, title }) => ({ id, name: title }));

const listOf: Readonly<Record<string, string>> = {
  grade: 'grades',
  type: 'activityTypes',
  process: 'processes',
  audience: 'audiences',
};

/** The word of `framework.yaml` that a text is the name of; the text itself where there is none. */
export function wordFor(content: Content, holds: Held, field: string, written: string): string {
  const list = field === 'group' ? (holds === 'tracks' ? 'trackGroups' : 'competencyGroups') : listOf[field];
  const asked = folded(written).toLowerCase();
  const words = list === undefined ? [] : wordsAt(content, list);
  return words.find(({ name }) => name.toLowerCase() === asked)?.id ?? written;
}
