import { expect, test } from 'vitest';
import { file, set } from '../support/a-small-framework.ts';
import { expectationsOf, frameworkOf, levelOf } from '../support/framework-of.ts';

const framework = 'framework.yaml';
const selling = 'tracks/selling/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const director = 'tracks/leading/director.yaml';

test('a level expects what its grade, its track and it itself say, in the order of competencies', () => {
  expect(expectationsOf(levelOf(frameworkOf(), 'team-lead'))).toEqual({
    negotiation: '2 from level team-lead',
    coaching: '2 from track leading',
    integrity: '3 from grade g3',
  });
});

test('later layers win over earlier ones', () => {
  const changes = [
    set(selling, 'expectations', { integrity: 2, discovery: 4 }),
    set(rep, 'expectations.integrity', 4),
  ];
  expect(expectationsOf(levelOf(frameworkOf(changes), 'rep'))).toEqual({
    discovery: '1 from level rep',
    negotiation: '1 from level rep',
    integrity: '4 from level rep',
  });
});

test('layers are merged field by field, and the source is the one that set the proficiency', () => {
  const changes = [
    set(selling, 'expectations', { discovery: { proficiency: 2, note: 'As a track.', importance: 'must' } }),
    set(rep, 'expectations.discovery', { emphasis: true }),
  ];
  const [discovery] = levelOf(frameworkOf(changes), 'rep').expectations;
  expect(discovery).toMatchObject({
    proficiency: { id: 'practising', position: 2 },
    importance: 'must',
    emphasis: true,
    note: 'As a track.',
    source: { layer: 'track', id: 'selling', title: 'Selling' },
  });
});

test('`n/a` takes away what earlier layers said', () => {
  const changes = [set(rep, 'expectations.integrity', 'n/a')];
  expect(expectationsOf(levelOf(frameworkOf(changes), 'rep'))).toEqual({
    discovery: '1 from level rep',
    negotiation: '1 from level rep',
  });
});

test('an empty expectation is expected at no stated proficiency', () => {
  const { expectations } = levelOf(frameworkOf(), 'principal-rep');
  expect(expectations.find(({ competency }) => competency.id === 'coaching')).toEqual({
    competency: expect.objectContaining({ id: 'coaching' }),
    importance: 'expected',
    emphasis: false,
    statements: [],
    source: { layer: 'level', id: 'principal-rep', title: 'Principal Rep' },
  });
});

test('a level that extends another inherits what that one says, its track included, and not its baseline', () => {
  const changes = [set(principal, 'extends', 'senior-rep'), set(principal, 'expectations', undefined)];
  expect(expectationsOf(levelOf(frameworkOf(changes), 'principal-rep'))).toEqual({
    discovery: '3 from extends senior-rep',
    negotiation: '2 from extends senior-rep',
    integrity: '3 from grade g3',
  });
});

test('chains of levels that extend each other hand everything on', () => {
  const changes = [
    set(senior, 'extends', 'rep'),
    set(principal, 'extends', 'senior-rep'),
    set(rep, 'expectations', { coaching: 1 }),
    set(senior, 'expectations', { discovery: 2 }),
    set(principal, 'expectations', { negotiation: 3 }),
  ];
  const level = levelOf(frameworkOf(changes), 'principal-rep');
  expect(expectationsOf(level)).toEqual({
    coaching: '1 from extends rep',
    discovery: '2 from extends senior-rep',
    negotiation: '3 from level principal-rep',
    integrity: '3 from grade g3',
  });
  expect(level.responsibilities.map(({ text, source }) => `${text} ${source?.layer} ${source?.id}`)).toEqual([
    'Asks before each step. extends rep',
    'Carries an own number. extends senior-rep',
    'Helps a newcomer. extends senior-rep',
    'Takes on the hard deals. level principal-rep',
  ]);
});

test('a track that extends another hands on levels of the same grade', () => {
  const changes = [set('tracks/leading/track.mdx', 'extends', 'selling'), set(lead, 'evidence', undefined)];
  const level = levelOf(frameworkOf(changes), 'team-lead');
  expect(expectationsOf(level)).toEqual({
    discovery: '4 from extends principal-rep',
    negotiation: '2 from level team-lead',
    coaching: '2 from track leading',
    integrity: '3 from grade g3',
  });
  expect(level.evidence.map(({ text }) => text)).toEqual(['A deal nobody else would have won.']);
});

test('what a track says counts once for a level that extends another of the track', () => {
  const changes = [
    set('tracks/leading/track.mdx', 'expectations.coaching', { proficiency: 2, statements: ['Asks.'] }),
  ];
  const level = levelOf(frameworkOf([...changes, set(director, 'expectations', undefined)]), 'director');
  const coaching = level.expectations.find(({ competency }) => competency.id === 'coaching');
  expect(coaching?.statements.map(({ text }) => text)).toEqual(['Asks.']);
  expect(coaching?.source).toEqual({ layer: 'track', id: 'leading', title: 'Leading' });
});

test('an own statement takes the place of the one with its id, and `n/a` removes it', () => {
  const inherit = set(principal, 'extends', 'senior-rep');
  const replace = set(principal, 'responsibilities', [{ id: 'own-number', text: 'Carries half a number.' }]);
  const remove = set(principal, 'responsibilities', [
    { id: 'own-number', text: 'n/a' },
    { id: 'gone', text: 'n/a' },
  ]);
  const textsWith = (change: typeof replace) =>
    levelOf(frameworkOf([inherit, change]), 'principal-rep').responsibilities.map(({ text }) => text);
  expect(textsWith(replace)).toEqual(['Carries half a number.', 'Helps a newcomer.']);
  expect(textsWith(remove)).toEqual(['Helps a newcomer.']);
});

test('statements of one expectation add up over the layers', () => {
  const changes = [
    set(selling, 'expectations', { discovery: { statements: ['Listens.'] } }),
    set(rep, 'expectations.discovery', { statements: ['Asks.'] }),
  ];
  const [discovery] = levelOf(frameworkOf(changes), 'rep').expectations;
  expect(discovery?.statements.map(({ text }) => text)).toEqual(['Listens.', 'Asks.']);
});

test('scope is inherited by dimension; anchors keep their order and shares', () => {
  const changes = [set(director, 'extends', 'senior-rep'), set(director, 'expectations', undefined)];
  expect(levelOf(frameworkOf(changes), 'director').scope).toEqual([
    {
      dimension: expect.objectContaining({ id: 'reach' }),
      anchors: [
        { anchor: { id: 'own-work', name: 'Own work' }, position: 1, share: 0.7 },
        { anchor: { id: 'team', name: 'The team' }, position: 2, share: 0.3 },
      ],
      isNotApplicable: false,
      source: { layer: 'extends', id: 'senior-rep', title: 'Senior Rep' },
    },
  ]);
});

test('that a dimension does not apply is told from nothing said', () => {
  expect(levelOf(frameworkOf([set(rep, 'scope.reach', 'n/a')]), 'rep').scope).toEqual([
    {
      dimension: expect.objectContaining({ id: 'reach' }),
      anchors: [],
      isNotApplicable: true,
      source: { layer: 'level', id: 'rep', title: 'Rep' },
    },
  ]);
  expect(levelOf(frameworkOf([set(rep, 'scope', undefined)]), 'rep').scope).toEqual([]);
});

test('alternatives and steps have expectations of their own, on top of none', () => {
  const changes = [
    set(rep, 'alternatives', [
      { id: 'inside', name: 'By telephone', expectations: { discovery: 2 }, statements: ['Calls.'] },
      { id: 'field', name: 'In the field', expectations: { negotiation: 2 } },
    ]),
    set(rep, 'steps', [{ id: 'start', title: 'Start', expectations: { integrity: 1 } }]),
  ];
  const { alternatives, steps } = levelOf(frameworkOf(changes), 'rep');
  expect(alternatives.map((each) => [each.id, each.name, expectationsOf(each)])).toEqual([
    ['inside', 'By telephone', { discovery: '2 from level rep' }],
    ['field', 'In the field', { negotiation: '2 from level rep' }],
  ]);
  expect(alternatives[0]?.statements.map(({ id, text }) => [id, text])).toEqual([['calls', 'Calls.']]);
  expect(steps.map((each) => [each.id, each.title, expectationsOf(each)])).toEqual([
    ['start', 'Start', { integrity: '1 from level rep' }],
  ]);
});

test('ids that are written are left to their statements, inherited ones too', () => {
  const changes = [
    set(principal, 'extends', 'senior-rep'),
    set(principal, 'responsibilities', ['Own number!']),
    set(principal, 'evidence', [{ id: 'a-plan', text: 'One.' }, 'A plan.']),
  ];
  const { responsibilities, evidence } = levelOf(frameworkOf(changes), 'principal-rep');
  expect(responsibilities.map(({ id }) => id)).toEqual(['own-number', 'helps-a-newcomer', 'own-number-2']);
  expect(evidence.map(({ id }) => id)).toEqual(['a-forecast-and-what-came-of-it', 'a-plan', 'a-plan-2']);
});

test('a level without a word of its own has the defaults', () => {
  const changes = [
    file('tracks/helping/track.mdx', { title: 'Helping', levels: ['helper'] }),
    file('tracks/helping/helper.yaml', { title: 'Helper' }),
  ];
  const level = levelOf(frameworkOf(changes), 'helper');
  const { track, ...own } = level;
  expect(own).toEqual({
    ...{
      id: 'helper',
      file: 'tracks/helping/helper.yaml',
      title: 'Helper',
      written: ['title'],
      formerly: [],
    },
    ...{
      aliases: [],
      status: 'active',
      isManagement: false,
      scope: [],
      responsibilities: [],
      expectations: [],
    },
    ...{
      expectationRule: 'all',
      alternatives: [],
      results: [],
      hasNoResults: false,
      facts: [],
      elsewhere: { sameAs: [] },
      contributions: [],
    },
    ...{ evidence: [], ownNumber: false, careerLevel: false, summit: false, steps: [], questions: [] },
    ...{ before: [], after: [], moves: [], arrivals: [] },
  });
  expect(track.levels).toEqual([level]);
});

test('levels know those before and after them on their branch; what is not in use is passed over', () => {
  const neighbours = (...changes: ReturnType<typeof set>[]) =>
    frameworkOf(changes).levels.map(({ id, before, after }) => [
      before.map((each) => each.id),
      id,
      after.map((each) => each.id),
    ]);
  expect(neighbours().slice(0, 3)).toEqual([
    [[], 'rep', ['senior-rep']],
    [['rep'], 'senior-rep', ['principal-rep']],
    [['senior-rep'], 'principal-rep', []],
  ]);
  expect(neighbours(set(senior, 'status', 'off')).slice(0, 3)).toEqual([
    [[], 'rep', ['principal-rep']],
    [[], 'senior-rep', []],
    [['rep'], 'principal-rep', []],
  ]);
});

test('whether a level manages people is said by the level, else by its track', () => {
  const changes = [set(director, 'kind', 'individual')];
  expect(frameworkOf(changes).levels.map(({ id, isManagement }) => [id, isManagement])).toEqual([
    ['rep', false],
    ['senior-rep', false],
    ['principal-rep', false],
    ['team-lead', true],
    ['director', false],
  ]);
});

test('that results do not apply is told from nothing said', () => {
  expect(levelOf(frameworkOf([set(rep, 'results', 'n/a')]), 'rep')).toMatchObject({
    results: [],
    hasNoResults: true,
  });
  expect(levelOf(frameworkOf(), 'rep')).toMatchObject({ results: [], hasNoResults: false });
});

test('a proficiency is called as the group of its competency calls it', () => {
  const own = { 1: { name: 'Joins in' }, practising: { name: 'Carries', meaning: 'Alone.' }, 3: {} };
  const changes = [set(framework, 'competencyGroups.1.scale', own)];
  const { expectations } = levelOf(frameworkOf(changes), 'team-lead');
  expect(expectations.find(({ competency }) => competency.id === 'coaching')?.proficiency).toEqual({
    ...{ id: 'practising', name: 'Carries', meaning: 'Alone.', position: 2 },
  });
});
