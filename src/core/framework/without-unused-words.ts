import { type Catalog, catalogOf, type Entry } from '../catalog/catalog.ts';
import { referencesOf } from '../catalog/references.ts';
import { isVocabulary } from '../catalog/targets.ts';
import { fieldOf, type Vocabulary, vocabularies } from '../catalog/vocabulary.ts';
import type { DataOf } from '../schema/index.ts';

type Lists = Readonly<Record<string, readonly { id: string }[] | undefined>>;

/**
 * Takes words out of the lists of `framework.yaml` that were used before and are not any more: the grade of hidden
 * levels, the type of hidden activities, the metric of a hidden gate. What nobody ever used stays.
 */
export function withoutUnusedWords(kept: Catalog, before: Catalog): Catalog {
  const wasUsed = wordsUsedIn(before.entries);
  const isUsed = wordsUsedIn(kept.entries);
  let found = false;
  const entries = kept.entries.map((entry) => {
    if (entry.kind !== 'framework') return entry;
    const lists = entry.data as Lists;
    const left = Object.fromEntries(
      vocabularies.flatMap((vocabulary): [string, unknown][] => {
        const list = lists[fieldOf[vocabulary]];
        const isNeeded = ({ id }: { id: string }) =>
          isUsed.has(nameOf(vocabulary, id)) || !wasUsed.has(nameOf(vocabulary, id));
        if (!list || vocabulary === 'audience' || list.every(isNeeded)) return [];
        found = true;
        return [[fieldOf[vocabulary], list.filter(isNeeded)]];
      }),
    );
    return { ...entry, data: { ...entry.data, ...left } as DataOf['framework'] };
  });
  // A group that is gone may have been the last one in another.
  return found ? withoutUnusedWords(catalogOf(kept.files, entries, [...kept.media]), before) : kept;
}

const nameOf = (vocabulary: Vocabulary, id: string): string => `${vocabulary}/${id}`;

function wordsUsedIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries
      .flatMap((entry) => referencesOf(entry))
      .flatMap(({ targets, id }) => targets.filter(isVocabulary).map((vocabulary) => nameOf(vocabulary, id))),
  );
}
