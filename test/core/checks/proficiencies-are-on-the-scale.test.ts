import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('proficiencies-are-on-the-scale', ...changes);
const framework = 'framework.yaml';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const director = 'tracks/leading/director.yaml';
const discovery = 'competencies/discovery.yaml';
const activity = 'activities/shadow-a-call.mdx';

test('a position above the scale is told', () => {
  expect(found(set(rep, 'expectations.discovery', 5))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`rep` has the proficiency `5` for `discovery`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('a misspelt id is told, with the nearest one', () => {
  expect(found(set(rep, 'expectations.discovery', 'lerning'))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`rep` has the proficiency `lerning` for `discovery`, which is not on the scale.',
      hint: 'Did you mean `learning`?',
      fix: { from: 'lerning', to: 'learning' },
    },
  ]);
});

test('a proficiency beside other fields is looked at', () => {
  expect(found(set(senior, 'expectations.discovery.proficiency', 9))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectations', 'discovery', 'proficiency'],
      message: '`senior-rep` has the proficiency `9` for `discovery`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('a baseline is looked at', () => {
  expect(found(set(framework, 'grades.0.baseline.integrity', 'expert'))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'framework.yaml',
      path: ['grades', 0, 'baseline', 'integrity'],
      message: '`framework.yaml` has the proficiency `expert` for `integrity`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('gates are looked at', () => {
  expect(found(set(senior, 'moves.0.gates.any.2.proficiency.negotiation', 7))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'any', 2, 'proficiency', 'negotiation'],
      message: '`senior-rep` has the proficiency `7` for `negotiation`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('the share of a rule is looked at', () => {
  expect(found(set(senior, 'expectationRule', { share: 'majority', at: 7 }))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['expectationRule', 'at'],
      message: '`senior-rep` has the proficiency `7`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('alternatives and steps are looked at', () => {
  expect(
    found(
      set(senior, 'steps', [{ id: 'first', title: 'First', expectations: { discovery: 6 } }]),
      set(senior, 'alternatives', [
        { id: 'one', name: 'One', expectations: { discovery: 7 } },
        { id: 'two', name: 'Two' },
      ]),
    ),
  ).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['alternatives', 0, 'expectations', 'discovery'],
      message: '`senior-rep` has the proficiency `7` for `discovery`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['steps', 0, 'expectations', 'discovery'],
      message: '`senior-rep` has the proficiency `6` for `discovery`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('what activities develop is looked at', () => {
  expect(found(set(activity, 'develops.1', { competency: 'negotiation', from: 7, to: 8 }))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'activities/shadow-a-call.mdx',
      path: ['develops', 1, 'from'],
      message: '`shadow-a-call` has the proficiency `7` for `negotiation`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'activities/shadow-a-call.mdx',
      path: ['develops', 1, 'to'],
      message: '`shadow-a-call` has the proficiency `8` for `negotiation`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('keys of descriptors and examples are looked at', () => {
  expect(
    found(
      set(discovery, 'descriptors.7', { behaviours: ['A.'] }),
      set(discovery, 'trackExamples.selling.expert', ['B.']),
    ),
  ).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', '7'],
      atKey: true,
      message: '`discovery` has the proficiency `7`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'competencies/discovery.yaml',
      path: ['trackExamples', 'selling', 'expert'],
      atKey: true,
      message: '`discovery` has the proficiency `expert`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('a group with a scale of its own counts', () => {
  expect(
    found(
      set(framework, 'competencyGroups.1.scale', { 1: { name: 'Begins' }, practising: { name: 'Does' } }),
      set(director, 'expectations.coaching', 3),
    ),
  ).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/leading/director.yaml',
      path: ['expectations', 'coaching'],
      message: '`director` has the proficiency `3` for `coaching`, which is not on the scale.',
      hint: 'The scale has 1 `learning` and 2 `practising`.',
    },
  ]);
});

test('the scale of a group is on the whole scale', () => {
  expect(found(set(framework, 'competencyGroups.0.scale', { 1: {}, 2: {}, 3: {}, 4: {}, 5: {} }))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'framework.yaml',
      path: ['competencyGroups', 0, 'scale', '5'],
      atKey: true,
      message: '`framework.yaml` has the proficiency `5`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent` and 4 `advanced`.',
    },
  ]);
});

test('one proficiency has one description', () => {
  expect(found(set(discovery, 'descriptors.3', { behaviours: ['A.'] }))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', 'independent'],
      atKey: true,
      message: '`discovery` describes one proficiency twice, as `3` and as `independent`.',
      hint: 'Put the two together.',
    },
  ]);
});

test('without a scale, the usual one holds', () => {
  expect(
    found(
      set(framework, 'scale', undefined),
      set(framework, 'checks', { 'text-complete': 'off' }),
      set(principal, 'expectations.discovery', 6),
      set(principal, 'expectations.negotiation', 'shaping'),
    ),
  ).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`principal-rep` has the proficiency `6` for `discovery`, which is not on the scale.',
      hint: 'The scale has 1 `learning`, 2 `practising`, 3 `independent`, 4 `advanced` and 5 `shaping`.',
    },
  ]);
});

test('nothing is judged while `framework.yaml` is misshapen', () => {
  expect(found(set(framework, 'scale', 'long'), set(rep, 'expectations.discovery', 9))).toEqual([]);
});

test('`n/a` is no proficiency', () => {
  expect(found(set(rep, 'expectations.integrity', 'n/a'))).toEqual([]);
});

test('an id that it had before is recognised', () => {
  const former = set('framework.yaml', 'scale.1.formerly', ['usual']);
  expect(found(former, set('tracks/selling/rep.yaml', 'expectations.discovery', 'usual'))).toEqual([
    {
      check: 'proficiencies-are-on-the-scale',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'discovery'],
      message: '`rep` has the proficiency `usual` for `discovery`, which is not on the scale.',
      hint: 'It was renamed to `practising`. Write that.',
      fix: { from: 'usual', to: 'practising' },
    },
  ]);
});
