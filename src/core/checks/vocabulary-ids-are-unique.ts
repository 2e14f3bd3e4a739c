import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { fieldOf, vocabularies } from '../catalog/vocabulary.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

/** A list of words, each with an id that is its own within the list. */
interface WordList {
  file: string;
  path: FieldPath;
  words: readonly { id: string }[];
}

export const vocabularyIdsAreUnique: CatalogCheck = {
  name: 'vocabulary-ids-are-unique',
  rule: 'No two words of one list share an id: in the lists of `framework.yaml`, and in the glossary.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const { file, path, words } of wordLists(catalog)) {
      words.forEach(({ id }, index) => {
        const first = words.findIndex((word) => word.id === id);
        if (first === index) return;
        report({
          file,
          path: [...path, index, 'id'],
          message: `${quote(id)} is the id of entry ${first + 1} and of entry ${index + 1} of ${nameField(path)}.`,
          hint: 'Give one of them another id.',
        });
      });
    }
  },
};

function wordLists(catalog: Catalog): WordList[] {
  const glossary = catalog.of('glossary').get('glossary');
  return [
    ...listsOfFramework(catalog),
    ...(glossary ? [{ file: glossary.file, path: ['terms'], words: glossary.data.terms }] : []),
  ];
}

function listsOfFramework(catalog: Catalog): WordList[] {
  const framework = frameworkFile(catalog);
  if (!framework) return [];
  const { file, data } = framework;
  const fields = ['scale', ...vocabularies.map((vocabulary) => fieldOf[vocabulary])];
  const lists = data as Readonly<Record<string, readonly { id: string }[] | undefined>>;
  const anchors = (data.dimensions ?? []).map((dimension, n) => ({
    file,
    path: ['dimensions', n, 'anchors'],
    words: dimension.anchors,
  }));
  return [...fields.map((field) => ({ file, path: [field], words: lists[field] ?? [] })), ...anchors];
}
