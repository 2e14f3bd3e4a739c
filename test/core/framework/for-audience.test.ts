import { expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { body, type Change, element, file, inside, link, set } from '../support/a-small-framework.ts';
import { expectationsOf, frameworkOf, levelOf } from '../support/framework-of.ts';
import { textsIn } from '../support/texts-in.ts';

const framework = 'framework.yaml';
const leading = 'tracks/leading/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const activity = 'activities/shadow-a-call.mdx';
const guide = 'guides/first-week.mdx';
const story = 'stories/from-selling-to-leading.mdx';

const secret = 'SECRET';
const holdsSecret = (found: Framework) => textsIn(found).some((text) => text.toUpperCase().includes(secret));

const everyone = (...changes: Change[]) => frameworkOf(changes, 'everyone');

const marked = { audience: 'internal' };
const hidden: { what: string; changes: Change[] }[] = [
  { what: 'a statement', changes: [set(rep, 'responsibilities.1', { text: secret, ...marked })] },
  {
    what: 'a part of a statement',
    changes: [
      set(rep, 'evidence', [{ text: 'Notes.', parts: [{ text: secret, id: 'secret-part', ...marked }] }]),
    ],
  },
  { what: 'a fact', changes: [set(rep, 'facts', [{ label: secret, value: secret, ...marked }])] },
  {
    what: 'a result',
    changes: [set(rep, 'results', [{ metric: 'quota-attainment', relative: secret, ...marked }])],
  },
  {
    what: 'the value of a result',
    changes: [set(rep, 'results', [{ metric: 'quota-attainment', value: secret }])],
  },
  {
    what: 'a gate deep in others',
    changes: [
      set(senior, 'moves.0.gates', { all: [{ any: [{ text: secret, ...marked }] }, { text: 'Asks.' }] }),
    ],
  },
  {
    what: 'all gates of a move',
    changes: [set(senior, 'moves.0.gates', { all: [{ text: secret }], ...marked })],
  },
  {
    what: 'a move',
    changes: [
      set(rep, 'moves', [{ to: { outside: secret }, kind: 'rotation', condition: secret, ...marked }]),
    ],
  },
  { what: 'a guide', changes: [file('guides/secret.mdx', { title: secret, ...marked })] },
  {
    what: 'a track with its levels',
    changes: [
      file('tracks/secret/track.mdx', { title: secret, levels: ['secret-rep'], ...marked }),
      file('tracks/secret/secret-rep.yaml', { title: secret, summary: secret, formerly: ['secret-old'] }),
    ],
  },
  {
    what: 'a level that others lead to, extend, list and tell of',
    changes: [
      file('tracks/selling/secret-rep.yaml', { title: secret, responsibilities: [secret], ...marked }),
      set('tracks/selling/track.mdx', 'levels', ['rep', 'senior-rep', 'secret-rep', 'principal-rep']),
      set(rep, 'extends', 'secret-rep'),
      set(rep, 'moves', [
        { to: 'secret-rep', kind: 'trial', condition: secret },
        { to: ['secret-rep', 'director'], kind: 'rotation' },
      ]),
      set(lead, 'status', 'retired'),
      set(lead, 'successor', 'secret-rep'),
      set(story, 'path', ['rep', 'secret-rep', 'director']),
      set('overlays/public-sector.yaml', 'appliesTo', ['secret-rep', 'selling']),
      set('assignments/acting-lead.yaml', 'onTopOf', ['rep', 'secret-rep']),
      set('changes/2027-01-01-first-version.mdx', 'affects', ['level/rep', 'level/secret-rep']),
    ],
  },
  {
    what: 'a competency that is expected, developed, named and gated on',
    changes: [
      file('competencies/secret.yaml', {
        title: secret,
        definition: secret,
        formerly: ['secret-old'],
        ...marked,
      }),
      set(rep, 'expectations.secret', { proficiency: 1, note: secret }),
      set(leading, 'expectations.secret', 2),
      set(framework, 'grades.0.baseline.secret', 1),
      set('competencies/discovery.yaml', 'related', ['secret', 'negotiation']),
      set(activity, 'develops', [
        { competency: 'secret', to: 2 },
        { competency: 'discovery', to: 2 },
      ]),
      set('overlays/public-sector.yaml', 'expectations.secret', { proficiency: 3, reason: secret }),
      set(senior, 'moves.0.gates', {
        all: [{ proficiency: { secret: 2 } }, { proficiency: { secret: 2, discovery: 3 } }],
      }),
    ],
  },
  {
    what: 'an activity that is a gate and comes before another',
    changes: [
      file('activities/secret.mdx', { title: secret, type: 'shadowing', evidence: [secret], ...marked }),
      set(senior, 'moves.0.gates', { any: [{ activity: 'secret', times: 2 }] }),
      set(activity, 'prerequisites', [{ activity: 'secret' }, 'A coffee.']),
    ],
  },
  {
    what: 'a statement for a track that is hidden',
    changes: [
      file('tracks/secret/track.mdx', { title: secret, levels: [], ...marked }),
      set('competencies/discovery.yaml', 'behaviours', [{ text: secret, appliesTo: ['secret'] }, 'Asks.']),
      set('competencies/discovery.yaml', 'whyItMatters', { secret, all: 'Because.' }),
      set('competencies/discovery.yaml', 'trackExamples', { secret: { 1: [secret] } }),
    ],
  },
  {
    what: 'an overlay and the pages that combine it',
    changes: [
      file('overlays/secret.yaml', { title: secret, ...marked }),
      set(framework, 'overlayPages', [['secret', 'public-sector']]),
    ],
  },
  {
    what: 'a link, wherever links are',
    changes: [
      set(framework, 'policies', [{ url: 'https://secret.example.com', ...marked }]),
      set(activity, 'links', [{ url: 'https://a.example.com', text: secret, ...marked }]),
      set(rep, 'evidence', [{ text: 'Notes.', links: [{ url: 'https://secret.example.com', ...marked }] }]),
    ],
  },
  {
    what: 'a term of the glossary that a competency names',
    changes: [
      set('glossary.yaml', 'terms', [{ id: 'secret', term: secret, meaning: secret, ...marked }]),
      set('competencies/discovery.yaml', 'methodTerms', ['secret']),
    ],
  },
  {
    what: 'the glossary as a whole',
    changes: [
      file('glossary.yaml', { terms: [{ id: 'secret', term: secret, meaning: secret }], ...marked }),
      set('competencies/discovery.yaml', 'methodTerms', ['secret']),
    ],
  },
  {
    what: 'things that are about a hidden level alone',
    changes: [
      file('tracks/selling/hidden.yaml', { title: 'Hidden', formerly: ['hidden-once'], ...marked }),
      set('tracks/selling/track.mdx', 'levels', ['rep', 'senior-rep', 'hidden', 'principal-rep']),
      file('overlays/secret.yaml', { title: secret, appliesTo: ['hidden'] }),
      set(framework, 'overlayPages', [['public-sector', 'secret']]),
      file('assignments/secret.yaml', { title: secret, onTopOf: ['hidden'] }),
      file('stories/secret.mdx', { title: secret, path: ['hidden'] }),
      file('changes/2027-02-01-secret.mdx', { summary: secret, affects: ['level/hidden-once'] }),
      file('changes/2027-03-01-more.mdx', { affects: ['overlay/secret', 'story/secret'] }),
    ],
  },
  {
    what: 'words that hidden things alone use',
    changes: [
      set(framework, 'grades.4', { id: 'secret-grade', name: 'Grade 5' }),
      set(framework, 'metrics.1', { id: 'secret-metric', name: 'Margin' }),
      set(framework, 'competencyGroups', [
        { id: 'secret-group', name: 'Upper' },
        { id: 'secret-part', name: 'Lower', in: 'secret-group' },
        { id: 'craft', name: 'Craft' },
        { id: 'people', name: 'People' },
        { id: 'core', name: 'Core' },
      ]),
      file('tracks/selling/hidden.yaml', { title: 'Hidden', grade: 'secret-grade', ...marked }),
      set('tracks/selling/track.mdx', 'levels', ['rep', 'senior-rep', 'principal-rep', 'hidden']),
      file('competencies/hidden.yaml', { title: 'Hidden', group: 'secret-part', ...marked }),
      set(senior, 'moves.0.gates', { all: [{ metric: 'secret-metric', atLeast: 1, ...marked }] }),
    ],
  },
  {
    what: 'translations of hidden things, and what exceptions say',
    changes: [
      file('guides/secret.mdx', { title: 'Hidden', ...marked }),
      file('translations/de/guides/secret.mdx', { title: 'Versteckt' }),
      set(rep, 'facts', [{ label: 'Margin', value: 1, ...marked }]),
      file('translations/de/tracks/selling/rep.yaml', { facts: [{ label: secret }] }),
      set(framework, 'checks', {}),
      set(framework, 'exceptions', [
        { check: 'levels-are-one-step-apart', reason: 'Small.' },
        { check: 'demanded-steps-have-activities', reason: secret },
      ]),
    ],
  },
  {
    what: 'a section of a body',
    changes: [
      body(guide, {
        text: 'See SECRET and go on.',
        elements: [inside(4, 10, element('Audience', { only: 'internal' }))],
        links: [inside(5, 9, link('https://secret.example.com'))],
      }),
    ],
  },
];

test.each(hidden)('nothing is left of $what in a build that it is not for', ({ changes }) => {
  expect(holdsSecret(frameworkOf(changes, 'managers'))).toBe(true);
  expect(holdsSecret(frameworkOf(changes, 'internal'))).toBe(true);
  expect(holdsSecret(frameworkOf(changes, 'everyone'))).toBe(false);
});

test('what is for a narrower audience than the build is left out, and what is for a wider one stays', () => {
  const fact = (audience: string) => ({ label: audience, value: 'yes', audience });
  const changes = [
    set(rep, 'facts', [fact('everyone'), fact('internal'), fact('managers'), { label: 'all', value: 1 }]),
  ];
  const labelsFor = (audience: string) =>
    levelOf(frameworkOf(changes, audience), 'rep').facts.map(({ label }) => label);
  expect(labelsFor('everyone')).toEqual(['everyone', 'all']);
  expect(labelsFor('internal')).toEqual(['everyone', 'internal', 'all']);
  expect(labelsFor('managers')).toEqual(['everyone', 'internal', 'managers', 'all']);
});

test('a link to a hidden thing leaves its words', () => {
  const { tracks } = everyone(
    set('competencies/negotiation.yaml', 'audience', 'internal'),
    set(
      'tracks/selling/track.mdx',
      'purpose',
      'To [give and *take*](competency/negotiation "Both") as in [finding out](competency/discovery).',
    ),
  );
  expect(tracks[0]?.purpose).toBe('To give and *take* as in [finding out](competency/discovery).');
});

test('a change of something that is gone for everybody stays', () => {
  const { changes } = everyone(
    set(rep, 'facts', [{ label: secret, value: secret, ...marked }]),
    set('changes/2027-01-01-first-version.mdx', 'affects', ['level/taken-out']),
  );
  expect(changes.map(({ affects }) => affects)).toEqual([['level/taken-out']]);
});

test('a word that nobody ever used stays', () => {
  const { metrics } = everyone(
    set(framework, 'metrics.1', { id: 'unused', name: 'Unused' }),
    set(framework, 'metrics.2', { id: 'hidden', name: 'Hidden' }),
    set(rep, 'results', [{ metric: 'hidden', relative: 'the usual', ...marked }]),
  );
  expect(metrics.map(({ id }) => id)).toEqual(['quota-attainment', 'unused']);
});

test('a framework knows the audience it is for, and the wider ones only', () => {
  const names = ['everyone', 'internal', 'managers'].map((id) => ({ id, name: id }));
  for (const changes of [[], [set(framework, 'audiences', names)]]) {
    const found = frameworkOf(changes, 'internal');
    expect([found.audience.id, found.audiences.map(({ id }) => id)]).toEqual([
      'internal',
      ['everyone', 'internal'],
    ]);
    expect(textsIn(found).join()).not.toMatch(/managers/i);
  }
});

test('the rest of what refers to a hidden thing stays', () => {
  const found = everyone(
    set('competencies/negotiation.yaml', 'audience', 'internal'),
    set(senior, 'moves.0.gates', {
      all: [{ proficiency: { negotiation: 2, discovery: 3 } }, { text: 'Asks.' }],
    }),
  );
  expect(expectationsOf(levelOf(found, 'rep'))).toEqual({
    discovery: '1 from level rep',
    integrity: '1 from grade g1',
  });
  expect(levelOf(found, 'senior-rep').moves[0]?.gates).toEqual({
    all: [{ proficiency: { discovery: 3 } }, { text: 'Asks.' }],
  });
  expect(found.activities[0]?.develops.map(({ competency }) => competency?.id)).toEqual(['discovery']);
});

test('gates that lose all that they hold go, and the move stays', () => {
  const found = everyone(
    set('competencies/negotiation.yaml', 'audience', 'internal'),
    set(activity, 'audience', 'internal'),
    set(senior, 'moves.0.gates', {
      all: [{ any: [{ proficiency: { negotiation: 2 } }, { activity: 'shadow-a-call' }] }],
    }),
  );
  const [move] = levelOf(found, 'senior-rep').moves;
  expect(move?.condition).toBe('Has won a hard deal.');
  expect(move).not.toHaveProperty('gates');
});

test('a level is passed over where it is hidden', () => {
  const found = everyone(set(senior, 'audience', 'internal'));
  expect(found.levels.map(({ id, after }) => [id, after.map((level) => level.id)])).toEqual([
    ['rep', ['principal-rep']],
    ['principal-rep', []],
    ['team-lead', ['director']],
    ['director', []],
  ]);
  expect(levelOf(found, 'team-lead').moves.map(({ kind }) => kind)).toEqual(['promotion']);
});

test('a level inherits nothing from one that is hidden', () => {
  const found = everyone(
    set(lead, 'audience', 'internal'),
    set('tracks/leading/director.yaml', 'evidence', ['A budget.']),
  );
  expect(expectationsOf(levelOf(found, 'director'))).toEqual({
    coaching: '3 from level director',
    integrity: '3 from grade g4',
  });
});

test('the value of a result is for those inside, unless the result says otherwise', () => {
  const results = [
    { metric: 'quota-attainment', relative: 'the usual', value: 100, unit: 'percent' },
    { metric: 'quota-attainment', value: 90 },
    { metric: 'quota-attainment', value: 80, audience: 'everyone' },
  ];
  const metric = expect.objectContaining({ id: 'quota-attainment' });
  const resultsFor = (audience: string) =>
    levelOf(frameworkOf([set(rep, 'results', results)], audience), 'rep').results;
  expect(resultsFor('everyone')).toEqual([
    { metric, relative: 'the usual' },
    { metric, value: 80 },
  ]);
  expect(resultsFor('internal')).toEqual([
    { metric, relative: 'the usual', value: 100, unit: 'percent' },
    { metric, value: 90 },
    { metric, value: 80 },
  ]);
});

test('in a framework with other audiences, values are for those after the widest', () => {
  const changes = [
    set(framework, 'audiences', [
      { id: 'public', name: 'Public' },
      { id: 'staff', name: 'Staff' },
    ]),
    set(rep, 'results', [{ metric: 'quota-attainment', value: 90 }]),
  ];
  const valuesFor = (audience: string) =>
    levelOf(frameworkOf(changes, audience), 'rep').results.map(({ value }) => value);
  expect([valuesFor('public'), valuesFor('staff')]).toEqual([[], [90]]);
});

test('a framework with one audience shows everything to it', () => {
  const changes = [
    set(framework, 'audiences', [{ id: 'all-of-us', name: 'All of us' }]),
    set(rep, 'results', [{ metric: 'quota-attainment', value: 90 }]),
  ];
  expect(levelOf(frameworkOf(changes, 'all-of-us'), 'rep').results.map(({ value }) => value)).toEqual([90]);
});

test('what nobody hides is the same in every build', () => {
  const { audience: _, audiences: __, ...wide } = frameworkOf([], 'everyone');
  const { audience: ___, audiences: ____, ...narrow } = frameworkOf([], 'managers');
  expect(wide).toEqual(narrow);
});
