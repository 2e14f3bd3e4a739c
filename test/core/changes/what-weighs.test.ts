import { describe, expect, test } from 'vitest';
import { frameworkChanges } from '../../../src/core/changes/framework-changes.ts';
import { type Change, file, set, without } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const told = (changes: readonly Change[], before: readonly Change[] = []) =>
  frameworkChanges(frameworkOf(before), frameworkOf([...before, ...changes])).map(
    ({ kind, bump, said }) => `${kind} ${bump} ${said}`,
  );

const senior = 'tracks/selling/senior-rep.yaml';

describe('a promise that is taken back is major', () => {
  const waits = (text?: string) => set(senior, 'moves.1.ifNoOpening', text);

  test('to those who wait for a seat, where a number or another word that decides is another one', () => {
    const month = waits('Leads a task force. The director answers within a month.');
    expect(told([waits('Leads a task force. The director answers within a year.')], [month])).toEqual([
      'reworded major what happens while no seat is open is reworded',
    ]);
    expect(told([waits('Heads a task force. The director answers within a month.')], [month])).toEqual([
      'reworded minor what happens while no seat is open is reworded',
    ]);
    expect(told([waits()])).toEqual(['removed major what happens while no seat is open is gone']);
  });

  test('to those who mean to stay', () => {
    const career = set(senior, 'careerLevel', true);
    expect(told([career])).toEqual(['loosened minor it is a full career now']);
    expect(told([set(senior, 'careerLevel', undefined)], [career])).toEqual([
      'tightened major it is a full career no more',
    ]);
  });

  test('to everyone, in a principle of promotion', () => {
    const principles = (...texts: string[]) => set('framework.yaml', 'promotionPrinciples', texts);
    const both = principles('Nobody has to manage.', 'A promotion follows a change.');
    expect(told([principles('A promotion follows a change.')], [both])).toEqual([
      'removed major a principle of promotion is gone',
    ]);
  });

  test('where a level that people are on the way to is only planned again', () => {
    const planned = set('tracks/selling/principal-rep.yaml', 'status', 'planned');
    expect(told([planned])).toEqual(['changed major it is planned now, not in use']);
    expect(told([set('tracks/selling/principal-rep.yaml', 'status', 'active')], [planned])).toEqual([
      'changed minor it is in use now, not planned',
    ]);
  });
});

describe('words that others are measured by', () => {
  test('an anchor with another number in its name', () => {
    const anchor = (name: string) => set('framework.yaml', 'dimensions.0.anchors.2.name', name);
    const before = [anchor('Three to five teams')];
    expect(told([anchor('Three to nine teams')], before)).toEqual([
      'renamed major it was called Three to five teams',
    ]);
    expect(told([anchor('The company')], before)).toEqual([
      'renamed minor it was called Three to five teams',
    ]);
  });

  test('the meaning of a process', () => {
    const meaning = (text: string) => set('framework.yaml', 'processes.0.meaning', text);
    const before = [meaning('For seats that need no opening.')];
    expect(told([meaning('For seats that need an opening.')], before)).toEqual([
      'reworded major its meaning is reworded',
    ]);
    expect(told([meaning('For chairs that need no opening.')], before)).toEqual([
      'reworded minor its meaning is reworded',
    ]);
  });

  test('a term in which nothing that decides is another word, and one that gates leave out of results', () => {
    const champion = { id: 'champion', term: 'Champion', meaning: 'Who sells for us inside.' };
    const ramp = (meaning: string) =>
      file('glossary.yaml', { terms: [champion, { id: 'ramp', term: 'Ramp', meaning }] });
    const before = ramp('The first months, which are left out.');
    const after = ramp('The first months, which are counted.');
    expect(told([after], [before])).toEqual(['reworded minor its meaning is reworded']);
    const gates = set(senior, 'moves.0.gates.any.0.excluding', ['ramp']);
    expect(told([after], [gates, before])).toEqual(['reworded major its meaning is reworded']);
  });

  test('the part that an activity of some type has in learning', () => {
    expect(told([set('framework.yaml', 'activityTypes.0.bucket', 'work')])).toEqual([
      'changed minor its part in learning changes from others to work',
    ]);
  });
});

test('the place in a list of occupations of others is told', () => {
  expect(told([set(senior, 'onet', '41-1012.00')])).toEqual([
    'new minor its place in the lists of others is new: 41-1012.00',
  ]);
});

test('a note on an expectation that was not there asks of all who come', () => {
  const note = set(senior, 'expectations.negotiation', { proficiency: 2, note: 'Ten names a week.' });
  const [change] = frameworkChanges(frameworkOf(), frameworkOf([note]));
  expect(change).toMatchObject({
    kind: 'new',
    bump: 'major',
    risesFor: ['rep senior-rep', 'team-lead senior-rep'],
  });
});

describe('an activity that a gate asks for', () => {
  const activity = 'activities/shadow-a-call.mdx';

  test.each<[string, string, unknown, unknown, string]>([
    ['one cannot start alone any more', 'initiator', 'self', 'manager', 'major'],
    ['one can start alone now', 'initiator', 'manager', 'self', 'minor'],
    ['needs what is harder to come by', 'needs', 'peer', 'opening', 'major'],
    ['needs what is easier to come by', 'needs', 'opening', 'peer', 'minor'],
    ['has few seats', 'seats', undefined, 3, 'major'],
    ['has more seats', 'seats', 3, 5, 'minor'],
    ['is not enough alone', 'notEnoughAlone', undefined, true, 'major'],
    ['leaves one more thing behind', 'evidence', ['The notes.'], ['The notes.', 'A page.'], 'major'],
  ])('%s', (_, field, before, after, bump) => {
    const [change] = frameworkChanges(
      frameworkOf([set(activity, field, before)]),
      frameworkOf([set(activity, field, after)]),
    );
    expect(change?.bump).toBe(bump);
  });
});

describe('an overlay', () => {
  const path = 'overlays/abroad.yaml';
  const overlay = (fields: object) =>
    file(path, { title: 'Abroad', appliesTo: ['selling', 'leading'], ...fields });
  const gone = (fields: object) => told([without(path)], [overlay(fields)]);
  const nearer = (fields: object) =>
    told([overlay({ ...fields, appliesTo: ['leading'] })], [overlay(fields)]).map((line) =>
      line.slice(0, 13),
    );
  const lighter = { replace: { responsibilities: [{ id: 'own-number', text: 'Carries half a number.' }] } };

  test.each<[string, object]>([
    ['expects less', { expectations: { negotiation: 1 } }],
    ['takes an expectation out', { expectations: { negotiation: 'n/a' } }],
    ['asks for something else in place of what the level asks', lighter],
  ])('that %s asks more where it is gone', (_, fields) => {
    expect(gone(fields)).toEqual(['removed major the overlay is gone']);
    expect(nearer(fields)).toEqual(['changed major']);
  });

  test.each<[string, object]>([
    ['expects more', { expectations: { negotiation: 4 } }],
    ['adds to what is asked', { add: { responsibilities: ['Learns the language.'] } }],
  ])('that only %s asks less where it is gone', (_, fields) => {
    expect(gone(fields)).toEqual(['removed minor the overlay is gone']);
    expect(nearer(fields)).toEqual(['changed minor']);
  });

  test('that says nothing in place of a responsibility any more leaves that to the level', () => {
    expect(told([overlay({})], [overlay(lighter)])).toEqual([
      'changed major a responsibility is as the level itself has it',
    ]);
  });

  test('that says something in place of another responsibility leaves the first to the level', () => {
    const other = {
      replace: { responsibilities: [{ id: 'helps-a-newcomer', text: 'Carries half a number.' }] },
    };
    expect(told([overlay(other)], [overlay(lighter)])).toEqual([
      'new major a responsibility is new',
      'changed major a responsibility is as the level itself has it',
    ]);
  });

  test('that says nothing in place of a summary or a scope any more leaves them to its levels', () => {
    const replacing = (replace: object) => overlay({ replace });
    expect(told([overlay({})], [replacing({ summary: 'Sells a little.' })])).toEqual([
      'changed major the summary of its levels is as each of them has it',
    ]);
    const scope = replacing({ scopeText: 'One country.' });
    const three = set(senior, 'scopeText', 'Three countries.');
    expect(told([overlay({})], [three, scope])).toEqual([
      'changed major the scope of its levels is as each of them has it',
    ]);
    expect(told([overlay({})], [scope])).toEqual(['removed minor the scope of its levels is gone']);
    expect(told([overlay({})], [replacing({ notThis: 'A desk.' })])).toEqual([
      'removed minor what its levels are not is gone',
    ]);
  });

  test('that says no proficiency any more leaves that to the level', () => {
    const noted = (fields: object) =>
      overlay({ expectations: { negotiation: { note: 'By letter.', ...fields } } });
    expect(told([noted({})], [noted({ proficiency: 1 })])).toEqual([
      'changed major Negotiation is expected as the level itself has it',
    ]);
  });

  test('weighs what its words make of responsibilities', () => {
    const terms = (number: string) => overlay({ terms: { number } });
    expect(told([terms('number in two countries')], [terms('number')])).toEqual([
      expect.stringMatching(/^changed major the words it reads differently changes from /),
    ]);
    expect(told([overlay({ terms: { forecast: 'call' } })], [overlay({})])).toEqual([
      'new minor the words it reads differently is new: forecast: call',
    ]);
  });
});
