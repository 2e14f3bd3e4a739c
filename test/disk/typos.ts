import type { Entry } from '../../src/core/catalog/catalog.ts';
import { referencesOf } from '../../src/core/catalog/references.ts';
import type { FieldPath } from '../../src/core/problems/problem.ts';
import { locate } from '../../src/disk/locate.ts';
import { outlineOf } from '../../src/disk/parse/outline.ts';
import { readEvents } from '../../src/disk/parse/parse-yaml.ts';
import { yamlOf } from '../../src/disk/parse/yaml-of.ts';

/** A word of a file in which a typo would be a mistake: a reference, the name of a field, or one of several choices. */
export interface Word {
  file: string;
  sort: 'reference' | 'field' | 'choice' | 'id';
  word: string;
  /** Where it begins in the text of the file. */
  offset: number;
}

const choices = new Set(
  'kind status availability initiator needs cost importance in aligned readers bucket better profile parity'.split(
    ' ',
  ),
);

/** Keys below these fields are ids, and no names of fields. */
const keyedByIds = new Set(
  'baseline checks descriptors expectations proficiency scale scope terms trackExamples whyItMatters'.split(
    ' ',
  ),
);

/** The words of a file that a typo can be put into. */
export function wordsOf(entry: Entry, text: string): Word[] {
  const { file, data } = entry;
  const yaml = yamlOf(file, text);
  const outline = outlineOf(yaml, readEvents(yaml))[0]?.entries?.[0];
  if (!outline) return [];
  // Front matter begins behind its first line, which the YAML has as an empty one.
  const shift = file.endsWith('.mdx') ? text.indexOf('\n') : 0;
  const places = [
    ...referencesOf(entry).map(({ id, path, atKey }) => ({
      word: id,
      path,
      atKey,
      sort: 'reference' as const,
    })),
    ...fieldsOf(data, []),
    ...listedIds(entry),
  ];
  return places.flatMap(({ word, path, atKey, sort }) => {
    const start = locate(outline, path, atKey) + shift;
    const offset = /["']/.test(text.charAt(start)) ? start + 1 : start;
    return text.startsWith(word, offset) ? [{ file, sort, word, offset }] : [];
  });
}

interface Place {
  word: string;
  path: FieldPath;
  atKey?: boolean;
  sort: 'field' | 'choice' | 'id';
}

function fieldsOf(data: unknown, path: FieldPath): Place[] {
  if (Array.isArray(data)) return data.flatMap((inner, n) => fieldsOf(inner, [...path, n]));
  if (typeof data !== 'object' || data === null) return [];
  const hasFields = !keyedByIds.has(String(path.at(-1))) && path[0] !== 'trackExamples';
  return Object.entries(data).flatMap(([key, value]): Place[] => {
    const at = [...path, key];
    const field: Place[] = hasFields ? [{ word: key, path: at, atKey: true, sort: 'field' }] : [];
    const choice: Place[] =
      hasFields && choices.has(key) && path[0] !== 'terms' && typeof value === 'string'
        ? [{ word: value, path: at, sort: 'choice' }]
        : [];
    return [...field, ...choice, ...fieldsOf(value, at)];
  });
}

/** Ids of the lists in the framework file that other files name. */
function listedIds({ kind, data }: Entry): Place[] {
  if (kind !== 'framework') return [];
  return [
    'grades',
    'dimensions',
    'competencyGroups',
    'trackGroups',
    'activityTypes',
    'metrics',
    'processes',
  ].flatMap((list) =>
    ((data as Record<string, { id: string }[]>)[list] ?? []).map(({ id }, n) => ({
      word: id,
      path: [list, n, 'id'],
      sort: 'id' as const,
    })),
  );
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one slip of the fingers: a letter left out, doubled, swapped with the next, or another one in its place. */
export function mistyped(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const [before, sign, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = letters.charAt(Math.floor(random() * letters.length));
  const slips = [
    before + after,
    before + sign + sign + after,
    before + after.charAt(0) + sign + after.slice(1),
    before + other + after,
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}
