import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (...changes: Change[]) => foundBy('words-name-an-act', ...changes);
const messages = (text: string, ...changes: Change[]) =>
  found(set(rep, 'responsibilities', [text]), ...changes).map(({ message }) => message);

test('a word that hides the lack of an act is told, with its sentence and a direction', () => {
  const text = 'Asks before each step. Handles objections effectively, and writes them down.';
  expect(found(set(rep, 'responsibilities', ['Asks.', text]))).toEqual([
    {
      check: 'words-name-an-act',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['responsibilities', 1],
      message: '`rep` says `effectively` in “Handles objections effectively, and writes them down.”.',
      hint: 'Leave the word out, or say what tells a good result from a poor one: what exists afterwards, and who would notice.',
    },
  ]);
});

test('each group of words has its own direction', () => {
  const hintOf = (text: string) => found(set(rep, 'responsibilities', [text])).map(({ hint }) => hint);
  expect(hintOf('Has strong discovery skills.')).toEqual([
    'Say what somebody has done that shows it, so that a reader can think of last month and answer yes or no.',
  ]);
  expect(hintOf('Brings in colleagues as needed.')).toEqual(['Say when it is needed, and who says so.']);
});

test('a word is found whatever its case, and not within another', () => {
  expect(messages('STRONG in numbers.')).toHaveLength(1);
  expect(messages('Holds the stronghold, and the headstrong.')).toEqual([]);
});

test('phrases in which it is fine are let pass, as is what something is called', () => {
  expect(messages('Goes several levels deep, with a strong colleague.')).toEqual([]);
  expect(messages('Works with the Strategic Seller.')).toHaveLength(1);
  expect(messages('Works with the Strategic Seller.', set(rep, 'title', 'Strategic Seller'))).toEqual([]);
});

test('a framework adds words and allows others', () => {
  const words = { vague: { add: ['circle* back', '# hats'], allow: ['strong coffee', 'effectively'] } };
  const own = set('framework.yaml', 'words', words);
  expect(messages('Circles back effectively after strong coffee, with 3 hats.', own)).toEqual([
    '`rep` says `Circles back` in “Circles back effectively after strong coffee, with 3 hats.”.',
    '`rep` says `3 hats` in “Circles back effectively after strong coffee, with 3 hats.”.',
  ]);
});

test('anti-examples, questions and advice may say what they like', () => {
  expect(found(set(rep, 'notThis', 'Strong.'), set(rep, 'questions', ['What is strong?']))).toEqual([]);
});

test('a long sentence is cut around the word', () => {
  const text = `Sells ${'one thing and '.repeat(9)}handles it effectively ${'and then another '.repeat(9)}.`;
  expect(messages(text)).toEqual([
    '`rep` says `effectively` in “… and one thing and one thing and one thing and handles it effectively and then another and then another and then another and …”.',
  ]);
});

test('the language of the framework has its own words, and one without lists has none', () => {
  const german = 'Arbeitet proaktiv und effectively.';
  expect(messages(german, set('framework.yaml', 'language', 'de-AT'))).toEqual([
    '`rep` says `proaktiv` in “Arbeitet proaktiv und effectively.”.',
  ]);
  expect(messages('Répond de manière proactive.', set('framework.yaml', 'language', 'fr'))).toHaveLength(1);
  expect(messages('Responde de forma eficaz.', set('framework.yaml', 'language', 'es'))).toHaveLength(1);
  expect(messages(german, set('framework.yaml', 'language', 'fi'))).toEqual([]);
});

test('an exception silences it, in its field', () => {
  const exception = { check: 'words-name-an-act', at: 'responsibilities.1', reason: 'A quotation.' };
  expect(messages('Strong.', set(rep, 'exceptions', [exception]))).toEqual([]);
});
