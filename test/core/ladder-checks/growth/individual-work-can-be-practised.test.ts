import { expect, test } from 'vitest';
import { set, without } from '../../support/a-small-framework.ts';
import { anActivity } from '../../support/an-activity.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...competencies: string[]) =>
  foundBy(
    'individual-work-can-be-practised',
    set('tracks/selling/senior-rep.yaml', 'moves.0.gates', undefined),
    set('tracks/selling/principal-rep.yaml', 'expectations', { discovery: 4, negotiation: 4 }),
    without('activities/shadow-a-call.mdx'),
    ...competencies.map((competency) => anActivity(competency, { develops: [{ competency, to: 4 }] })),
  );

test('a track from which activities help with managing only is noted', () => {
  expect(found('coaching')).toEqual([
    {
      check: 'individual-work-can-be-practised',
      severity: 'note',
      file: 'tracks/selling/track.mdx',
      path: [],
      message: 'From `selling`, activities help with moves into management and with no other.',
      hint: 'Add activities for what its own levels ask.',
    },
  ]);
});

test('an activity for its own levels is enough', () => {
  expect(found('coaching', 'discovery')).toEqual([]);
});
