import { type WordList, wordListsOf } from '../catalog/word-lists.ts';
import { nameField } from '../problems/name-field.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';

export const vocabularyIdsAreUnique: CatalogCheck = {
  name: 'vocabulary-ids-are-unique',
  rule: 'No two words of one list share an id, and no former id is in use or claimed twice: in the lists of `framework.yaml`, and in the glossary.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const entry of catalog.entries) {
      for (const list of wordListsOf(entry)) {
        for (const finding of [...repeatedIds(list), ...repeatedFormerIds(list)])
          report({ file: entry.file, ...finding });
      }
    }
  },
};

type Found = Omit<Finding, 'file'>;

function repeatedIds({ path, words }: WordList): Found[] {
  return words.flatMap(({ id }, index) => {
    const first = words.findIndex((word) => word.id === id);
    if (first === index) return [];
    return [
      {
        path: [...path, index, 'id'],
        message: `${quote(id)} is the id of entry ${first + 1} and of entry ${index + 1} of ${nameField(path)}.`,
        hint: 'Give one of them another id.',
      },
    ];
  });
}

function repeatedFormerIds({ path, words }: WordList): Found[] {
  const claims = words.flatMap(({ id: owner, formerly = [] }, index) =>
    formerly.map((id, n) => ({ id, owner, path: [...path, index, 'formerly', n] })),
  );
  return claims.flatMap(({ id, owner, path: at }, n) => {
    const says = `${quote(owner)} says it was formerly ${quote(id)},`;
    if (words.some((word) => word.id === id)) {
      const message = `${says} which is in ${nameField(path)} now.`;
      return [{ path: at, message, hint: 'A former id leads to what has its place. Take it out here.' }];
    }
    const earlier = claims.slice(0, n).find((each) => each.id === id);
    if (!earlier) return [];
    const message = `${says} and so does ${quote(earlier.owner)}.`;
    return [
      { path: at, message, hint: 'A former id can lead to one word only. Take it out of one of them.' },
    ];
  });
}
