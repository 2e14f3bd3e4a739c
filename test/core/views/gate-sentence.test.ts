import { expect, test } from 'vitest';
import type { GateData } from '../../../src/core/schema/gate.ts';
import { gateSentence } from '../../../src/core/views/gate-sentence.ts';
import { en } from '../../../src/core/words/en.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const framework = frameworkOf([
  set('framework.yaml', 'metrics', [
    { id: 'quota', name: 'Quota attainment', unit: 'percent of quota' },
    { id: 'calls', name: 'Calls held' },
    { id: 'revenue', name: 'Revenue', unit: 'euros' },
  ]),
  set('tracks/selling/senior-rep.yaml', 'results', undefined),
  set('tracks/selling/senior-rep.yaml', 'moves', undefined),
]);
const say = (gate: GateData) => gateSentence(gate, { named: framework, words: en });

test.for<[GateData, string]>([
  [
    { metric: 'quota', atLeast: 110, window: { months: 12 }, excluding: ['ramp months'] },
    'Quota attainment: at least 110 % of quota over the last 12 months, ramp months not counted',
  ],
  [{ metric: 'calls', above: 12 }, 'Calls held: more than 12'],
  [{ metric: 'calls', below: 12 }, 'Calls held: less than 12'],
  [{ metric: 'revenue', atMost: 12_000 }, 'Revenue: at most 12,000 euros'],
  [{ metric: 'quota', within: [90, 110] }, 'Quota attainment: between 90 and 110 % of quota'],
  [
    { metric: 'quota', atLeast: 'internal', window: { months: 1, aligned: 'fiscal' } },
    'Quota attainment: at least the number known inside the company over the last 1 month, counted by fiscal year',
  ],
  [
    { metric: 'quota', value: 'internal', window: { text: 'in two of three quarters' } },
    'Quota attainment: the number known inside the company in two of three quarters',
  ],
  [{ tenure: { months: 1, in: 'level' } }, 'At least 1 month in this level'],
  [{ tenure: { months: 18, in: 'company' } }, 'At least 18 months in this company'],
  [{ activity: 'shadow-a-call' }, '[Shadow a call](activity/shadow-a-call), done once'],
  [{ activity: 'shadow-a-call', times: 3 }, '[Shadow a call](activity/shadow-a-call), done 3 times'],
  [{ endorsement: { by: 'a colleague' } }, 'Endorsed by a colleague'],
  [{ endorsement: { by: 'a colleague', count: 2 } }, 'Endorsed by 2, each a colleague'],
  [
    { proficiency: { discovery: 2, coaching: 'advanced' } },
    'Shown before: [Discovery](competency/discovery) at Practising, [Coaching](competency/coaching) at Advanced',
  ],
  [{ headcount: 'A second team is needed.' }, 'A second team is needed.'],
  [{ text: 'A written review.' }, 'A written review.'],
  [{ all: [{ text: 'A written review.' }, { text: 'Two talks…' }] }, 'A written review; Two talks…'],
  [{ any: [{ text: 'One' }, { all: [{ text: 'two' }, { text: 'three' }] }] }, 'One, or two; three'],
])('%o reads: %s', ([gate, sentence]) => {
  expect(say(gate)).toBe(sentence);
});
