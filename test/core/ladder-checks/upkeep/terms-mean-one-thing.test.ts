import { expect, test } from 'vitest';
import { type Change, file, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('terms-mean-one-thing', ...changes);
const champion = { id: 'champion', term: 'Champion', meaning: 'Who sells for us inside.' };

test('a term with two meanings is told', () => {
  const other = { id: 'winner', term: 'Winner', aliases: ['champion'], meaning: 'Who won most.' };
  expect(found(set('glossary.yaml', 'terms', [champion, other]))).toEqual([
    {
      check: 'terms-mean-one-thing',
      severity: 'warning',
      file: 'glossary.yaml',
      path: ['terms', 1],
      message: '`champion` has two meanings: in `champion` and in `winner`.',
      hint: 'Make one term of the two, or give each a name of its own.',
    },
  ]);
});

test('a level with another number in its title than in its id is told', () => {
  const moved = (title: string) => [
    file('tracks/selling/rep-2.yaml', { title, grade: 'g1', status: 'planned' }),
    set('tracks/selling/track.mdx', 'levels', ['rep', 'rep-2', 'senior-rep', 'principal-rep']),
  ];
  expect(found(...moved('Rep III')).map(({ message }) => message)).toEqual([
    '`rep-2` has the title `Rep III`, so that one says 2 and the other 3.',
  ]);
  expect(found(...moved('Rep II'))).toEqual([]);
  expect(found(...moved('AE3'))).toHaveLength(1);
});

test('an alias of the same term is no second meaning', () => {
  expect(found(set('glossary.yaml', 'terms', [{ ...champion, aliases: ['Champion', 'advocate'] }]))).toEqual(
    [],
  );
});
