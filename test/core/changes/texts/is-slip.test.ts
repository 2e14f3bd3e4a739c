import { describe, expect, test } from 'vitest';
import type { Between } from '../../../../src/core/changes/between.ts';
import { isSlip } from '../../../../src/core/changes/texts/is-slip.ts';
import { frameworkOf } from '../../support/framework-of.ts';

/** Two frameworks that use the words of a few sentences beside those that are compared. */
function known(
  language = 'en',
  used = 'customer contract contact manager manage three there months',
): Between {
  const framework = frameworkOf();
  const about = { ...framework.about, language };
  const words = new Set(used.split(' '));
  return {
    before: { ...framework, about },
    after: { ...framework, about },
    idNow: (_, id) => id,
    knew: (word) => words.has(word),
    knows: (word) => words.has(word),
  };
}

const slip = (before: string, after: string) => isSlip(before, after, known());

describe('a slip is', () => {
  test.each([
    ['two letters swapped', 'Calls the customer.', 'Calls the cutsomer.'],
    ['a letter left out', 'Calls the customer.', 'Calls the custmer.'],
    ['a letter doubled', 'Calls the customer.', 'Calls the custtomer.'],
    ['a wrong letter', 'Calls the customer.', 'Calls the cuszomer.'],
    ['a comma', 'Calls, and writes.', 'Calls and writes.'],
    ['a capital', 'calls them.', 'Calls them.'],
    ['a word written twice', 'Calls the the customer.', 'Calls the customer.'],
    ['a long word that is used nowhere else', 'Procurement agrees.', 'Procuremant agrees.'],
    ['a long word that decides, misspelt', 'Within a week.', 'Wihtin a week.'],
  ])('%s, and its correction', (_, before, after) => {
    expect([slip(before, after), slip(after, before)]).toEqual([true, true]);
  });
});

describe('no slip is', () => {
  test.each([
    ['another number', 'Wins 3 deals.', 'Wins 4 deals.'],
    ['another number in words', 'Wins three deals.', 'Wins there deals.'],
    ['a negation', 'Does now answer.', 'Does not answer.'],
    ['a duty', 'One must call.', 'One most call.'],
    ['one word for another that is used too', 'Reads the contract.', 'Reads the contact.'],
    ['a plural', 'Calls the customer.', 'Calls the customers.'],
    ['another form', 'Can manage.', 'Can manager.'],
    ['a past', 'They agree.', 'They agreed.'],
    ['another person', 'Coaches employees well.', 'Coaches employers well.'],
    ['another form of the same length', 'Whom they trained.', 'Whom they trainer.'],
    ['the opposite', 'A formal reply.', 'A informal reply.'],
    ['a first letter', 'Leads the work.', 'Reads the work.'],
    ['a short word', 'A cat sat.', 'A cut sat.'],
    ['one word more', 'Calls them.', 'Calls them often.'],
    ['a question', 'Calls them.', 'Calls them?'],
    ['another address', 'See [it](level/one).', 'See [it](level/two).'],
    ['a word that a slip would make of one that decides', 'Twelve months.', 'Twelve mouths.'],
  ])('%s', (_, before, after) => {
    expect([slip(before, after), slip(after, before)]).toEqual([false, false]);
  });
});

test('in a language whose deciding words are not known, short words are never slips', () => {
  const german = known('de', 'kein');
  expect(isSlip('Er hat kein Ziel.', 'Er hat klein Ziel.', german)).toBe(false);
  expect(isSlip('Die Verhandlung endet.', 'Die Verhandlnug endet.', german)).toBe(true);
});

test.each([
  ['es', 'Llama en sesenta días.', 'Llama en setenta días.'],
  ['ja', '社内で五人以上の同意を得る。', '社内で六人以上の同意を得る。'],
])('a number in words is no slip in %s', (language, before, after) => {
  expect(isSlip(before, after, known(language))).toBe(false);
});
