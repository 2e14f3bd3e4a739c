import { describe, expect, test } from 'vitest';
import type { Between } from '../../../../src/core/changes/between.ts';
import { isSlip } from '../../../../src/core/changes/texts/is-slip.ts';
import { dictionary } from '../../../../src/disk/dictionary.ts';
import { frameworkOf } from '../../support/framework-of.ts';

/** Two frameworks that use the words of a few sentences beside those that are compared. */
function known(language = 'en', used = 'customer manager upsell'): Between {
  const framework = frameworkOf();
  const about = { ...framework.about, language };
  const words = new Set(used.split(' '));
  return {
    before: { ...framework, about },
    after: { ...framework, about },
    idNow: (_, id) => id,
    knew: (word) => words.has(word),
    knows: (word) => words.has(word),
    isWord: (word) => dictionary(word, language),
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
    ['a word that is used nowhere else', 'Procurement agrees.', 'Procuremant agrees.'],
    ['a word that no dictionary has, and the framework has elsewhere', 'Can upsell.', 'Can upssell.'],
    ['a short word with letters swapped', 'Calls the buyer.', 'Calls teh buyer.'],
    ['a word with a hyphen', 'Keeps the follow-up short.', 'Keeps the folow-up short.'],
    ['an apostrophe', "Knows the customer's plan.", 'Knows the customers plan.'],
    ['the spelling of another country', 'Organises the team.', 'Organizes the team.'],
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
    ['one word for another', 'Adapts the plan.', 'Adopts the plan.'],
    ['one word for another, used nowhere else', 'Finds causal links.', 'Finds casual links.'],
    ['one word for another, letters swapped', 'Speaks of the form.', 'Speaks of the from.'],
    ['a name', 'Sells in Ireland.', 'Sells in Iceland.'],
    ['a number with a hyphen', 'Wins a five-deal year.', 'Wins a fire-deal year.'],
    ['a word that a hyphen makes another one', 'Re-signs each year.', 'Resigns each year.'],
    ['several in place of one', "Knows the customer's plan.", "Knows the customers' plan."],
    ['a short name in capitals', 'Meets the CSM.', 'Meets the CMS.'],
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

test('without a dictionary, words that stand elsewhere are words, and short ones are never slips', () => {
  const german = known('de', 'kein');
  expect(isSlip('Er hat kein Ziel.', 'Er hat klein Ziel.', german)).toBe(false);
  expect(isSlip('Kennt die Gebiete.', 'Kennt die Gebirte.', known('de', 'gebiete gebirte'))).toBe(false);
  expect(isSlip('Die Verhandlung endet.', 'Die Verhandlnug endet.', german)).toBe(true);
});

test.each([
  ['es', 'Llama en sesenta días.', 'Llama en setenta días.'],
  ['ja', '社内で五人以上の同意を得る。', '社内で六人以上の同意を得る。'],
])('a number in words is no slip in %s', (language, before, after) => {
  expect(isSlip(before, after, known(language))).toBe(false);
});
