import type { Entry } from '../catalog/catalog.ts';
import { valuesOfKey } from '../catalog/values-of-key.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import type { Kind } from '../schema/kinds.ts';
import { pageSections } from '../schema/page-sections.ts';
import type { CatalogCheck } from './check.ts';

const kindsWithStatements: readonly Kind[] = ['level', 'track', 'competency', 'overlay', 'assignment'];

const sections = new Set<unknown>(pageSections);

export const statementIdsAreUnique: CatalogCheck = {
  name: 'statement-ids-are-unique',
  rule: 'Within a file, every statement, step and alternative that has an id has one of its own, and none has that of a section of its page.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const entry of catalog.entries) {
      if (!kindsWithStatements.includes(entry.kind)) continue;
      for (const { value, path } of valuesOfKey(entry.data, 'id')) {
        if (!sections.has(value)) continue;
        report({
          file: entry.file,
          path,
          message: `The id ${quote(value)} is the name of a section of the page.`,
          hint: 'Give it another id: a link to it would lead to the section.',
        });
      }
      for (const { id, path, earlier } of repeatedIds(entry)) {
        report({
          file: entry.file,
          path,
          message: `The id ${quote(id)} is taken already, by ${nameField(earlier.slice(0, -1))}.`,
          hint: 'Give one of them another id: links to it would not know which is meant.',
        });
      }
    }
  },
};

function repeatedIds({ data }: Entry): { id: string; path: FieldPath; earlier: FieldPath }[] {
  const first = new Map<unknown, FieldPath>();
  return valuesOfKey(data, 'id').flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    return earlier && typeof value === 'string' ? [{ id: value, path, earlier }] : [];
  });
}
