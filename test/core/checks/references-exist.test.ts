import { expect, test } from 'vitest';
import { type Change, file, set, unreadable } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('references-exist', ...changes);
const framework = 'framework.yaml';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const discovery = 'competencies/discovery.yaml';
const activity = 'activities/shadow-a-call.mdx';
const story = 'stories/from-selling-to-leading.mdx';
const overlay = 'overlays/public-sector.yaml';
const glossary = 'glossary.yaml';

test('a competency that is not there is found at its key, with the nearest one', () => {
  expect(found(set(rep, 'expectations.negotation', 1))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'negotation'],
      atKey: true,
      message: '`rep` expects `negotation`, which is not a competency.',
      hint: 'Did you mean `negotiation`?',
      fix: { from: 'negotation', to: 'negotiation' },
    },
  ]);
});

test('a word that was renamed is recognised', () => {
  const changes = [set('framework.yaml', 'grades.0.formerly', ['entry']), set(rep, 'grade', 'entry')];
  expect(found(...changes)).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['grade'],
      message: '`rep` is at `entry`, which was renamed to `g1`.',
      hint: 'Write `g1`.',
      fix: { from: 'entry', to: 'g1' },
    },
  ]);
});

test('an id that was renamed is recognised', () => {
  expect(found(set(rep, 'expectations.mentoring', 1))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'mentoring'],
      atKey: true,
      message: '`rep` expects `mentoring`, which was renamed to `coaching`.',
      hint: 'Write `coaching`.',
      fix: { from: 'mentoring', to: 'coaching' },
    },
  ]);
});

test('the id of another kind of thing is told from one that is nowhere', () => {
  expect(found(set(rep, 'extends', 'selling'))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['extends'],
      message: '`rep` extends `selling`, which is a track, not a level.',
      hint: 'Write the id of a level that is there, or add `tracks/<track>/selling.yaml`.',
    },
  ]);
});

test('a word that is not in its list is told together with the list', () => {
  expect(found(set(activity, 'type', 'reading'))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'activities/shadow-a-call.mdx',
      path: ['type'],
      message: '`shadow-a-call` is of the type `reading`, which is not an activity type.',
      hint: 'Write `shadowing`, or add it to `activityTypes` in `framework.yaml`.',
    },
  ]);
});

test('a list without words is told to be filled', () => {
  expect(found(set(framework, 'metrics', undefined), set(senior, 'results', undefined))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'any', 0, 'metric'],
      message: '`senior-rep` measures `quota-attainment`, which is not a metric.',
      hint: 'Write the id of a metric that is there, or add it to `metrics` in `framework.yaml`.',
    },
  ]);
});

test('a thing that resembles nothing is told where it would be written', () => {
  expect(found(set(story, 'path', ['senior-rep', 'customer']))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'stories/from-selling-to-leading.mdx',
      path: ['path', 1],
      message: '`from-selling-to-leading` goes through `customer`, which is not a level.',
      hint: 'Write the id of a level that is there, or add `tracks/<track>/customer.yaml`.',
    },
  ]);
});

test('a reference that may name two kinds says both', () => {
  expect(found(set(overlay, 'appliesTo', ['rep', 'everywhere']))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'overlays/public-sector.yaml',
      path: ['appliesTo', 1],
      message: '`public-sector` holds for `everywhere`, which is neither a track nor a level.',
      hint: 'Write the id of a track or a level that is there, or add `tracks/everywhere/track.mdx` or `tracks/<track>/everywhere.yaml`.',
    },
  ]);
});

test('references in moves and gates, however deep, are looked at', () => {
  expect(found(set(senior, 'moves.0.gates', { all: [{ any: [{ activity: 'shadow-a-cal' }] }] }))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 0, 'gates', 'all', 0, 'any', 0, 'activity'],
      message: '`senior-rep` asks for `shadow-a-cal`, which is not an activity.',
      hint: 'Did you mean `shadow-a-call`?',
      fix: { from: 'shadow-a-cal', to: 'shadow-a-call' },
    },
  ]);
});

test('an audience is looked at wherever it stands', () => {
  expect(found(set(rep, 'facts', [{ label: 'Travel', value: 'none', audience: 'interns' }]))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['facts', 0, 'audience'],
      message: '`rep` has something for `interns`, which is not an audience.',
      hint: 'Did you mean `internal`?',
    },
  ]);
});

test('a term has to be in the glossary', () => {
  expect(found(set(discovery, 'methodTerms', ['meddic']))).toEqual([
    {
      check: 'references-exist',
      severity: 'error',
      file: 'competencies/discovery.yaml',
      path: ['methodTerms', 0],
      message: '`discovery` names `meddic`, which is not a term of the glossary.',
      hint: 'Write the id of a term of the glossary that is there, or add it to `terms` in `glossary.yaml`.',
    },
  ]);
});

test('a file that is misshapen or unreadable is there all the same', () => {
  expect(found(unreadable('competencies/negotiation.yaml'))).toEqual([]);
});

test('words are not judged while `framework.yaml` is misshapen', () => {
  expect(found(set(framework, 'grades', 'g1'))).toEqual([]);
});

test('terms are not judged while the glossary is misshapen', () => {
  expect(found(set(glossary, 'terms', 'champion'))).toEqual([]);
});

test('a competency may be called like a field', () => {
  expect(
    found(
      file('competencies/audience.yaml', { title: 'Audience' }),
      file('competencies/id.yaml', { title: 'Id' }),
      set(rep, 'expectations.audience', 'learning'),
      set(rep, 'expectations.id', 'learning'),
    ),
  ).toEqual([]);
});

test('`any` and `all` name no thing', () => {
  expect(
    found(
      set(rep, 'moves', [{ to: 'any', kind: 'rotation', condition: 'Wants to see more.' }]),
      set(activity, 'develops.0.competency', 'any'),
    ),
  ).toEqual([]);
});

const gone = 'negotiation-and-closing';
const expecting = [rep, senior].map((file) => set(file, 'expectations', { [gone]: 1 }));

test('an id that several places name, and that is no slip, is taken for one that is gone', () => {
  expect(found(...expecting).map(({ hint, fix }) => ({ hint, fix }))).toEqual(
    Array(2).fill({
      hint: '2 places name `negotiation-and-closing`, and no competency has this id. If it was deleted, name another competency in each of them, or take it out. If it has another id now, write `formerly: [negotiation-and-closing]` there.',
      fix: undefined,
    }),
  );
});

test('a slip that was made twice is a slip all the same', () => {
  const slips = [rep, senior].map((file) => set(file, 'expectations', { negotation: 1 }));
  expect(found(...slips).map(({ hint }) => hint)).toEqual(Array(2).fill('Did you mean `negotiation`?'));
});

test('what names something else under that id does not count', () => {
  const changes = [set(rep, 'expectations', { [gone]: 1 }), set(rep, 'extends', gone)];
  expect(found(...changes).map(({ hint }) => hint)).toEqual([
    'Write the id of a level that is there, or add `tracks/<track>/negotiation-and-closing.yaml`.',
    'Write the id of a competency that is there, or add `competencies/negotiation-and-closing.yaml`.',
  ]);
});
