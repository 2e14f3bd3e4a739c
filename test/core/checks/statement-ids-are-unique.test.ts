import { expect, test } from 'vitest';
import { statementMaker } from '../../../src/core/framework/statement.ts';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('statement-ids-are-unique', ...changes);
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const negotiation = 'competencies/negotiation.yaml';

test('an id that two statements share is told', () => {
  expect(found(set(senior, 'evidence', [{ id: 'own-number', text: 'A forecast.' }]))).toEqual([
    {
      check: 'statement-ids-are-unique',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['evidence', 0, 'id'],
      message: 'The id `own-number` is taken already, by entry 1 of `responsibilities`.',
      hint: 'Give one of them another id: links to it would not know which is meant.',
    },
  ]);
});

test('a step cannot have the id of a statement', () => {
  expect(found(set(senior, 'steps', [{ id: 'own-number', title: 'First step' }]))).toEqual([
    {
      check: 'statement-ids-are-unique',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['steps', 0, 'id'],
      message: 'The id `own-number` is taken already, by entry 1 of `responsibilities`.',
      hint: 'Give one of them another id: links to it would not know which is meant.',
    },
  ]);
});

test('statements of two files may share an id', () => {
  expect(found(set(rep, 'responsibilities', [{ id: 'own-number', text: 'Has no own number yet.' }]))).toEqual(
    [],
  );
});

test('one id in three places is told twice', () => {
  expect(
    found(
      set(negotiation, 'descriptors.2.behaviours', [
        { id: 'plan', text: 'A.', parts: [{ id: 'plan', text: 'B.' }] },
        { id: 'plan', text: 'C.' },
      ]),
    ),
  ).toEqual([
    {
      check: 'statement-ids-are-unique',
      severity: 'error',
      file: 'competencies/negotiation.yaml',
      path: ['descriptors', '2', 'behaviours', 0, 'parts', 0, 'id'],
      message: 'The id `plan` is taken already, by entry 1 of `descriptors.2.behaviours`.',
      hint: 'Give one of them another id: links to it would not know which is meant.',
    },
    {
      check: 'statement-ids-are-unique',
      severity: 'error',
      file: 'competencies/negotiation.yaml',
      path: ['descriptors', '2', 'behaviours', 1, 'id'],
      message: 'The id `plan` is taken already, by entry 1 of `descriptors.2.behaviours`.',
      hint: 'Give one of them another id: links to it would not know which is meant.',
    },
  ]);
});

test('an id that a section of the page has is told, and an id made from a text goes out of its way', () => {
  expect(found(set(senior, 'evidence', [{ id: 'scope', text: 'A forecast.' }]))).toEqual([
    {
      check: 'statement-ids-are-unique',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['evidence', 0, 'id'],
      message: 'The id `scope` is the name of a section of the page.',
      hint: 'Give it another id: a link to it would lead to the section.',
    },
  ]);
  expect(statementMaker({})(['Scope'], 'requirement').map(({ id }) => id)).toEqual(['scope-2']);
});
