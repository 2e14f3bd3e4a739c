import { expect, test } from 'vitest';
import { statementMaker } from '../../../src/core/framework/statement.ts';

const idsOf = (...texts: (string | { id?: string; text: string })[]) =>
  statementMaker(texts)(texts, 'requirement').map(({ id }) => id);

test('a bare text is a statement of the kind of its list', () => {
  expect(statementMaker([])(['Asks first.'], 'example')).toEqual([
    {
      id: 'asks-first',
      text: 'Asks first.',
      kind: 'example',
      examples: [],
      parts: [],
      links: [],
      appliesTo: [],
    },
  ]);
});

test('a statement keeps what is written, and hands its kind down to its parts', () => {
  const source = { layer: 'level', id: 'rep', title: 'Rep' } as const;
  const written = {
    id: 'own',
    text: 'Sells.',
    kind: 'example' as const,
    appliesTo: ['selling'],
    parts: ['Calls.'],
  };
  const shared = { examples: [], links: [], source };
  expect(statementMaker(written)([written], 'requirement', source)).toEqual([
    {
      ...{ id: 'own', text: 'Sells.', kind: 'example', appliesTo: ['selling'], ...shared },
      parts: [{ id: 'calls', text: 'Calls.', kind: 'example', appliesTo: [], parts: [], ...shared }],
    },
  ]);
});

test('the second of two equal texts gets another id', () => {
  expect(idsOf('Asks.', 'Asks!', 'asks')).toEqual(['asks', 'asks-2', 'asks-3']);
});

test('an id that is written comes first, also when it stands later', () => {
  expect(idsOf('Asks.', { id: 'asks', text: 'Listens.' })).toEqual(['asks-2', 'asks']);
});

test('an id that is written anywhere in the file comes first', () => {
  const later = [{ text: 'Listens.', parts: [{ id: 'asks', text: 'Nods.' }] }];
  const make = statementMaker({ responsibilities: ['Asks.'], evidence: later });
  expect(make(['Asks.'], 'requirement').map(({ id }) => id)).toEqual(['asks-2']);
  expect(make(later, 'example').map(({ id, parts }) => [id, ...parts.map((part) => part.id)])).toEqual([
    ['listens', 'asks'],
  ]);
});

test('lists of one file share their ids', () => {
  const make = statementMaker([]);
  expect([make(['Asks.'], 'requirement'), make(['Asks.'], 'example')].flat().map(({ id }) => id)).toEqual([
    'asks',
    'asks-2',
  ]);
});

test.each([
  ['Größe zählt: „ja“', 'große-zahlt-ja'],
  ['提案を書く。がんばる', '提案を書く-がんばる'],
  ['प्रस्ताव लिखें', 'प्रस्ताव-लिखें'],
  ['…', 'statement'],
  [
    'A very long sentence that goes on and on until somebody has to cut it',
    'a-very-long-sentence-that-goes-on-and-on-until-somebody-has',
  ],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%s becomes the end of an address', (text, id) => {
  expect(idsOf(text)).toEqual([id]);
});
