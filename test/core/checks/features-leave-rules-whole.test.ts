import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const asking = set('tracks/selling/senior-rep.yaml', 'moves.0.gates', {
  all: [{ activity: 'shadow-a-call', times: 2 }],
});
const off = set('framework.yaml', 'features', { activities: 'off' });

test('a move that asks for an activity is told where activities are off', () => {
  expect(foundBy('features-leave-rules-whole', asking, off)).toEqual([
    {
      check: 'features-leave-rules-whole',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'all', 0, 'activity'],
      message:
        'A move from `senior-rep` asks for the activity `shadow-a-call`, and `framework.yaml` turns activities off.',
      hint: 'Write what is asked for as a text, `{ text: … }`, or leave activities on.',
    },
  ]);
});

test('with activities on, and with other gates, nothing is found', () => {
  expect(foundBy('features-leave-rules-whole', asking)).toEqual([]);
  const inWords = set('tracks/selling/senior-rep.yaml', 'moves.0.gates', { all: [{ text: 'Two calls.' }] });
  expect(foundBy('features-leave-rules-whole', inWords, off)).toEqual([]);
});
