import { expect, test } from 'vitest';
import { body, type Change, element, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (text: string, ...changes: Change[]) =>
  foundBy('nothing-secret-gets-out', set(rep, 'facts', [{ label: 'Quota', value: text }]), ...changes);
const messages = (text: string, ...changes: Change[]): string[] =>
  found(text, ...changes).map(({ message }) => message);

test('an amount of money that everyone would read is told', () => {
  expect(found('Carries $1.2M a year.')).toEqual([
    {
      check: 'nothing-secret-gets-out',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['facts', 0, 'value'],
      message: '`rep` names the amount `$1.2M` in “Carries $1.2M a year.”.',
      hint: 'Mark the part as `audience: internal`, or say it without.',
    },
  ]);
  expect(messages('About 90,000 EUR, or 80k €.')).toHaveLength(2);
});

test('so is a link that only people inside can open', () => {
  expect(messages('See [pay](https://intranet.example.com/pay).')).toEqual([
    '`rep` links to `https://intranet.example.com/pay`, which only people inside can open in “See [pay](https://intranet.example.com/pay).”.',
  ]);
  expect(messages('See <http://wiki/pay>.')).toHaveLength(1);
  expect(messages('See [pay](https://example.com/pay).')).toEqual([]);
  expect(
    found(
      'A.',
      set(rep, 'audience', undefined),
      set('competencies/coaching.yaml', 'links', [{ url: 'https://wiki.corp/x' }]),
    ).map(({ path }) => path),
  ).toEqual([['links', 0, 'url']]);
});

test('so is a word that the framework lists as secret', () => {
  expect(
    messages('Sold to Acme Rockets.', set('framework.yaml', 'words', { secret: { add: ['Acme*'] } })),
  ).toEqual(['`rep` names `Acme` for everyone to read in “Sold to Acme Rockets.”.']);
});

test('what is marked for those inside is fine, in a field and in a body', () => {
  const inside = set(rep, 'facts', [{ label: 'Quota', value: 'Carries $1.2M.', audience: 'internal' }]);
  expect(foundBy('nothing-secret-gets-out', inside)).toEqual([]);
  const text = '<Audience only="internal">See https://wiki.corp/x.</Audience>';
  const section = { ...element('Audience', { only: 'internal' }), range: { start: 0, end: text.length } };
  expect(
    foundBy('nothing-secret-gets-out', body('guides/first-week.mdx', { text, elements: [section] })),
  ).toEqual([]);
  expect(foundBy('nothing-secret-gets-out', body('guides/first-week.mdx', { text }))).toHaveLength(1);
});

test('where nobody outside is among the readers, nothing is secret', () => {
  const audiences = [{ id: 'internal', name: 'Inside' }];
  expect(messages('Carries $1.2M.', set('framework.yaml', 'audiences', audiences))).toEqual([]);
});
