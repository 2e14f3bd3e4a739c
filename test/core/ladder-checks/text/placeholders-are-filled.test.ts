import { expect, test } from 'vitest';
import { body, type Change, file, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (...changes: Change[]) => foundBy('placeholders-are-filled', ...changes);

test('a text that is still to be written is told', () => {
  expect(found(set(rep, 'growHere', 'TBD with the team.'))).toEqual([
    {
      check: 'placeholders-are-filled',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['growHere'],
      message: '`rep` still says `TBD` in “TBD with the team.”.',
      hint: 'Finish it, or take it out. A level or track that is still to come can be marked `status: planned`.',
    },
  ]);
});

test('capital letters are capital letters: Spanish has `todo` for everything', () => {
  const spanish = set('framework.yaml', 'language', 'es');
  expect(found(spanish, set(rep, 'growHere', 'Pregunta a todo el equipo.'))).toEqual([]);
  expect(found(spanish, set(rep, 'growHere', 'Por definir.'))).toHaveLength(1);
  expect(found(set('framework.yaml', 'language', 'de'), set(rep, 'growHere', 'Folgt noch.'))).toHaveLength(1);
  expect(found(set('framework.yaml', 'language', 'fr'), set(rep, 'growHere', 'À compléter.'))).toHaveLength(
    1,
  );
});

test('what is planned may have them, and what has to be done is none', () => {
  expect(found(set(rep, 'growHere', 'Coming soon.'), set(rep, 'status', 'planned'))).toEqual([]);
  expect(found(set(rep, 'growHere', 'An offer has to be written on the same day.'))).toEqual([]);
});

test('in a body it is told at its line', () => {
  const text = 'One paragraph.\n\nAnother, TODO, with more.\n';
  expect(found(body('guides/first-week.mdx', { text, line: 7 }))).toEqual([
    {
      check: 'placeholders-are-filled',
      severity: 'warning',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 9, column: 10 },
      message: '`first-week` still says `TODO` in “Another, TODO, with more.”.',
      hint: 'Finish it, or take it out. A level or track that is still to come can be marked `status: planned`.',
    },
  ]);
});

test('translations are looked at in their own language', () => {
  const german = file('translations/de/tracks/selling/rep.yaml', { summary: 'Wird noch ergänzt.' });
  expect(found(german).map(({ message }) => message)).toEqual([
    '`translations/de/tracks/selling/rep.yaml` still says `Wird noch ergänzt` in “Wird noch ergänzt.”.',
  ]);
});
