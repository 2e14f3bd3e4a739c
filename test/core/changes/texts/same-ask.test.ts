import { describe, expect, test } from 'vitest';
import { frameworkChanges } from '../../../../src/core/changes/framework-changes.ts';
import { dictionary } from '../../../../src/disk/dictionary.ts';
import { set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const field = 'responsibilities.0';

/** What the version is raised by where a responsibility becomes another one. */
function bumpOf(before: string, after: string, language = 'en'): string | undefined {
  const [was, is] = [before, after].map((text) =>
    frameworkOf([
      set('framework.yaml', 'language', language),
      set('tracks/selling/senior-rep.yaml', field, text),
    ]),
  );
  if (!was || !is) return undefined;
  return frameworkChanges(was, is, dictionary).find(
    ({ subject, kind }) => subject.kind === 'level' && kind !== 'moved',
  )?.bump;
}

describe('may ask for more', () => {
  test.each([
    ['another number', 'Calls ninety days after.', 'Calls forty days after.'],
    ['another number that looks like it', 'Calls ninety days after.', 'Calls nineteen days after.'],
    [
      'more in a list',
      'Brings in product, legal and finance.',
      'Brings in product, legal, security and finance.',
    ],
    ['somebody else', 'Needs a yes of five or more colleagues.', 'Needs a yes of five or more directors.'],
    ['another thing', "Prepares the customer's sponsor.", "Prepares the customer's board."],
    ['how it is done', 'Meets them to compare what exists.', 'Meets them to compare in writing what exists.'],
    ['the opposite', 'Ends deals that lack a reason.', 'Ends deals that show a reason.'],
    ['another thing done', 'Has figures that they can explain.', 'Has figures that they can defend.'],
    ['several who have it', "Knows the customer's plan.", "Knows the customers' plan."],
    ['another place', 'Carries a number in a territory.', 'Carries a number in a region.'],
    ['all in place of one', 'Asks legal or finance.', 'Asks legal and finance.'],
    ['others who act', 'Asks customers what colleagues want.', 'Asks colleagues what customers want.'],
    [
      'numbers that changed places',
      'Wins three deals and two renewals.',
      'Wins two deals and three renewals.',
    ],
    ['more than less', 'Wins > 3 deals.', 'Wins < 3 deals.'],
    ['several in place of one', 'Leads a review of it.', 'Leads reviews of it.'],
    ['few in place of a few', 'Loses a few deals.', 'Loses few deals.'],
    ['help that is gone', 'Writes the plan, with help from a manager.', 'Writes the plan.'],
    [
      'a limit that is gone',
      'Wins deals that are small, simple and quick.',
      'Wins deals that are small and quick.',
    ],
    ['a way out that is gone', 'Asks product, legal or finance.', 'Asks product or finance.'],
    ['a word that narrowed it', 'Answers usual questions of customers.', 'Answers questions of customers.'],
    [
      'what a word may ask that was asked less',
      'Writes an outline of the year.',
      'Writes a plan of the year.',
    ],
  ])('%s', (_, before, after) => {
    expect(bumpOf(before, after)).toBe('major');
  });

  test.each([
    ['de', 'Ruft nach neunzig Tagen an.', 'Ruft nach vierzig Tagen an.'],
    ['de', 'Entscheidet ohne Recht, Einkauf und Vertrieb.', 'Entscheidet ohne Recht und Vertrieb.'],
    ['es', 'Llama después de sesenta días.', 'Llama después de setenta días.'],
    ['fr', 'Appelle la cliente après trente jours.', 'Appelle le directeur après trente jours.'],
    ['ja', '顧客の社内で五人以上の同意を得る。', '顧客の社内で六人以上の同意を得る。'],
    ['ar', 'يتصل بعد ثلاثين يوما.', 'يتصل بعد تسعين يوما.'],
  ])('in %s: %s', (language, before, after) => {
    expect(bumpOf(before, after, language)).toBe('major');
  });
});

describe('asks for no more', () => {
  test.each([
    ['a synonym', 'Calls each customer once.', 'Calls each buyer once.'],
    ['an article', 'Prepares the customer for the meetings.', 'Prepares customer for meetings.'],
    [
      'another way to spell it',
      'Organises the programme for all newcomers.',
      'Organizes the program for all newcomers.',
    ],
    ['a short form', "Doesn't sell alone.", 'Does not sell alone.'],
    ['a hyphen', 'Writes a follow-up of it.', 'Writes a follow up of it.'],
    [
      'a list in another order',
      'Asks product, legal and finance early.',
      'Asks finance, product and legal early.',
    ],
    [
      'a list at the end in another order',
      'Sells, and plans with product and legal.',
      'Sells, and plans with legal and product.',
    ],
    [
      'a clause in front',
      'In week one, reads the notes of each customer of the seller.',
      'Reads the notes of each customer of the seller in week one.',
    ],
    ['a slip beside a synonym', 'Prepares procurement and customer.', 'Prepares procuremant and buyer.'],
    ['one thing of a list less', 'Asks product, legal and finance early.', 'Asks product and finance early.'],
    ['one sentence less', 'Calls them. Writes the plan, and keeps it.', 'Calls them. Writes the plan.'],
    ['a word for less', 'Writes a plan of the year.', 'Writes an outline of the year.'],
  ])('%s', (_, before, after) => {
    expect(bumpOf(before, after)).toBe('minor');
  });

  test('a list in another order, in a language of which no words are known', () => {
    expect(bumpOf('Fragt Recht, Einkauf und Vertrieb.', 'Fragt Einkauf, Recht und Vertrieb.', 'de')).toBe(
      'minor',
    );
  });

  test.each([
    ['a comma', 'Calls, and writes.', 'Calls and writes.'],
    ['a slip', 'Prepares the negotiation.', 'Prepares the negotiaton.'],
  ])('%s, which is a slip', (_, before, after) => {
    expect(bumpOf(before, after)).toBe('patch');
  });
});
