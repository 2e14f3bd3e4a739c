import type { Entry } from '../../catalog/catalog.ts';
import { fieldOf, vocabularies } from '../../catalog/vocabulary.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { isMapping } from '../../schema/check-shape.ts';

/** What a text belongs to: the thing whose file it is in, or a word of a list in `framework.yaml` or the glossary. */
export interface TranslatedThing {
  kind: string;
  id: string;
  name: string;
}

const wordKinds: Readonly<Record<string, string>> = {
  scale: 'proficiency',
  terms: 'term',
  ...Object.fromEntries(
    vocabularies.map((vocabulary) => [
      fieldOf[vocabulary],
      vocabulary.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    ]),
  ),
};

export function translatedThing({ kind, id, data }: Entry, path: FieldPath): TranslatedThing {
  const isOfWords = kind === 'framework' || kind === 'glossary';
  const word = isOfWords ? wordAt(data, path) : undefined;
  return word ?? { kind, id, name: nameOf(kind, id, data) };
}

/** An anchor of a dimension is a word of its own. */
function wordAt(data: unknown, path: FieldPath): TranslatedThing | undefined {
  const [field = '', index = 0, inner, place = 0] = path;
  const kind = wordKinds[field];
  const word = kind === undefined ? undefined : entryOf(data, field, index);
  if (kind === undefined || word === undefined) return undefined;
  const anchor = inner === 'anchors' ? entryOf(word, 'anchors', place) : undefined;
  return anchor ? named('anchor', anchor) : named(kind, word);
}

function entryOf(of: unknown, field: string | number, index: string | number): unknown {
  const list = isMapping(of) ? of[field] : undefined;
  return Array.isArray(list) ? list[Number(index)] : undefined;
}

function named(kind: string, word: unknown): TranslatedThing {
  const { id, name, term } = word as { id: string; name?: string; term?: string };
  return { kind, id, name: name ?? term ?? id };
}

function nameOf(kind: string, id: string, data: Entry['data']): string {
  const { title, name } = data as { title?: string; name?: string };
  if (kind === 'glossary') return 'Glossary';
  return title ?? name ?? (kind === 'change' ? `Entry ${id}` : id);
}
