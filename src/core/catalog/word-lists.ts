import type { FieldPath } from '../problems/problem.ts';
import type { Catalog, Entry } from './catalog.ts';
import { fieldOf, type Vocabulary, vocabularies } from './vocabulary.ts';

/** What stands in a list of words, each with an id of its own. */
export type ListedWord = Vocabulary | 'proficiency' | 'anchor' | 'term';

/** A list of words in `framework.yaml` or the glossary. */
export interface WordList {
  of: ListedWord;
  /** The dimension that anchors are of. */
  dimension?: string;
  path: FieldPath;
  words: readonly { id: string; formerly?: readonly string[] | undefined }[];
}

const lists: readonly (readonly [field: string, of: ListedWord])[] = [
  ['scale', 'proficiency'],
  ...vocabularies.map((vocabulary) => [fieldOf[vocabulary], vocabulary] as const),
];

/** The lists of words in a file, as far as they are written in it. */
export function wordListsOf({ kind, data }: Entry): WordList[] {
  if (kind === 'glossary')
    return [{ of: 'term', path: ['terms'], words: (data as Entry<'glossary'>['data']).terms }];
  return kind === 'framework' ? ofFramework(data as Entry<'framework'>['data']) : [];
}

function ofFramework(data: Entry<'framework'>['data']): WordList[] {
  const written = data as Readonly<Record<string, WordList['words'] | undefined>>;
  return [
    ...lists.flatMap(([field, of]): WordList[] => {
      const words = written[field];
      return words ? [{ of, path: [field], words }] : [];
    }),
    ...(data.dimensions ?? []).map(
      ({ id, anchors }, n): WordList => ({
        of: 'anchor',
        dimension: id,
        path: ['dimensions', n, 'anchors'],
        words: anchors,
      }),
    ),
  ];
}

/** An anchor is told apart by its dimension. */
export const nameInList = ({ dimension }: Pick<WordList, 'dimension'>, id: string): string =>
  dimension === undefined ? id : `${dimension}/${id}`;

/** The id that a word has today which had another one before. */
export const wordNow = (
  { entries }: Pick<Catalog, 'entries'>,
  of: readonly string[],
  former: string,
  dimension?: string,
): string | undefined =>
  entries
    .flatMap(wordListsOf)
    .filter((list) => of.includes(list.of) && list.dimension === dimension)
    .flatMap(({ words }) => words)
    .find(({ formerly }) => formerly?.includes(former))?.id;
