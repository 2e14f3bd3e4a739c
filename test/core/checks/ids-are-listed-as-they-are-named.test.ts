import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('ids-are-listed-as-they-are-named', ...changes);

test('a slip where an id is listed is told there, beside the many places that name it', () => {
  expect(
    found(
      set('framework.yaml', 'competencyGroups.0.id', 'carft'),
      set('competencies/coaching.yaml', 'group', 'craft'),
    ),
  ).toEqual([
    {
      check: 'ids-are-listed-as-they-are-named',
      severity: 'error',
      file: 'framework.yaml',
      path: ['competencyGroups', 0, 'id'],
      message: 'Nothing names `carft`, and 3 places name `craft`, which is not listed.',
      hint: 'Did you mean `craft`?',
    },
  ]);
});

test('in the glossary too', () => {
  const named = ['discovery', 'coaching'].map((id) =>
    set(`competencies/${id}.yaml`, 'methodTerms', ['champion']),
  );
  expect(found(...named, set('glossary.yaml', 'terms.0.id', 'champiom')).map(({ path }) => path)).toEqual([
    ['terms', 0, 'id'],
  ]);
});

test('a slip in one place is told at that place alone', () => {
  expect(found(set('competencies/coaching.yaml', 'group', 'poeple'))).toEqual([]);
});
