import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('tracks-and-competencies-give-reasons', ...changes);
const selling = 'tracks/selling/track.mdx';
const discovery = 'competencies/discovery.yaml';

test('a track that suits everybody, and a competency without a reason, are noted', () => {
  expect(found(set(selling, 'doesNotSuit', undefined), set(discovery, 'whyItMatters', undefined))).toEqual([
    {
      check: 'tracks-and-competencies-give-reasons',
      severity: 'note',
      file: selling,
      path: [],
      message: '`selling` lacks `doesNotSuit`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'tracks-and-competencies-give-reasons',
      severity: 'note',
      file: discovery,
      path: [],
      message: '`discovery` lacks `whyItMatters`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a track that is not in use is excused', () => {
  expect(found(set(selling, 'status', 'off'), set(selling, 'doesNotSuit', undefined))).toEqual([]);
});
