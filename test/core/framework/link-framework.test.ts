import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { linkFramework } from '../../../src/core/framework/link-framework.ts';
import { linkAbout } from '../../../src/core/framework/link-words.ts';
import { allFeatures } from '../../../src/core/schema/features.ts';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const framework = 'framework.yaml';
const activity = 'activities/shadow-a-call.mdx';
const guide = 'guides/first-week.mdx';

test('what `framework.yaml` says is there, with defaults for the rest', () => {
  expect(frameworkOf().about).toEqual({
    written: expect.arrayContaining(['name', 'grades']),
    brand: {
      name: 'Careers in selling',
      trackHues: new Map(),
      fonts: {},
      home: { title: 'Careers in selling' },
      footer: { links: [] },
    },
    shows: new Set(allFeatures),
    name: 'Careers in selling',
    organisation: 'Small and Sons',
    language: 'en',
    languages: ['en'],
    version: '1.0.0',
    modelVersion: 1,
    policies: [],
    profile: 'small',
    parity: 'equal',
    searchEngines: 'widest',
    offline: false,
    statementOfUse: 'It prepares conversations and decides nothing.',
    promotionPrinciples: [],
    leadIns: {},
  });
});

test('a framework without a name is called like its organisation, or like what it is', () => {
  expect(linkAbout({ organisation: 'Small and Sons' }).name).toBe('Small and Sons');
  expect(linkAbout({}).name).toBe('Career framework');
});

test('a repository has its usual branch and folder', () => {
  expect(linkAbout({ repository: { url: 'https://example.com/a' } }).repository).toEqual({
    url: 'https://example.com/a',
    branch: 'main',
    folder: 'content',
  });
});

test('no files at all make an empty framework with the usual scale and audiences', () => {
  const { catalog } = buildCatalog({ files: [], unreadable: [], media: [] });
  const found = linkFramework(catalog, { audience: 'everyone', isWhole: true });
  expect([found.levels, found.competencies, found.moves, found.glossary]).toEqual([[], [], [], []]);
  expect(found.scale.map(({ id, position }) => `${position} ${id}`)).toEqual([
    ...['1 learning', '2 practising', '3 independent', '4 advanced', '5 shaping'],
  ]);
  expect(found.audience).toEqual({ id: 'everyone', name: 'Everyone' });
});

test('former ids lead to what has their place', () => {
  const changes = [set('tracks/selling/rep.yaml', 'formerly', ['caller', 'dialler'])];
  expect(frameworkOf(changes).renamed).toEqual([
    { kind: 'level', from: 'caller', to: 'rep' },
    { kind: 'level', from: 'dialler', to: 'rep' },
    { kind: 'competency', from: 'mentoring', to: 'coaching' },
  ]);
});

test('tracks come in their order, then by title', () => {
  const track = (id: string, title: string, order?: number): Change =>
    file(`tracks/${id}/track.mdx`, { title, levels: [], ...(order === undefined ? {} : { order }) });
  const changes = [track('a', 'Zeal'), track('b', 'Art'), track('c', 'Late', 1.5)];
  expect(frameworkOf(changes).tracks.map(({ id }) => id)).toEqual(['selling', 'c', 'leading', 'b', 'a']);
});

test('levels come by track, lowest first', () => {
  const changes = [set('tracks/leading/track.mdx', 'order', 0)];
  expect(frameworkOf(changes).levels.map(({ id }) => id)).toEqual([
    'team-lead',
    'director',
    'rep',
    'senior-rep',
    'principal-rep',
  ]);
});

test('activities come by type, then by order, then by title', () => {
  const more = (id: string, title: string, type: string, order?: number): Change =>
    file(`activities/${id}.mdx`, {
      title,
      type,
      evidence: ['Notes.'],
      ...(order === undefined ? {} : { order }),
    });
  const changes = [
    set(framework, 'activityTypes', [
      { id: 'course', name: 'Course' },
      { id: 'shadowing', name: 'Shadowing' },
    ]),
    ...[
      more('a', 'Zeal', 'shadowing'),
      more('b', 'Art', 'shadowing'),
      more('c', 'Any', 'course'),
      more('d', 'Last', 'shadowing', 1),
    ],
  ];
  expect(frameworkOf(changes).activities.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'shadow-a-call', 'a']);
});

test('what an activity helps with is linked; `any` is every competency', () => {
  const changes = [
    set(activity, 'develops', [
      { competency: 'any', to: 'advanced' },
      { competency: 'discovery', from: 1, to: 2 },
    ]),
  ];
  const [found] = frameworkOf(changes).activities;
  expect(found?.develops).toEqual([
    { to: expect.objectContaining({ position: 4 }) },
    {
      competency: expect.objectContaining({ id: 'discovery' }),
      from: expect.objectContaining({ position: 1 }),
      to: expect.objectContaining({ position: 2 }),
    },
  ]);
});

test.each([
  { initiator: 'self', needs: 'nothing', alone: true },
  { initiator: 'either', needs: 'peer', alone: true },
  { initiator: 'manager', needs: 'nothing', alone: false },
  { initiator: 'company', needs: 'peer', alone: false },
  { initiator: 'self', needs: 'manager-time', alone: false },
  { initiator: 'self', needs: 'budget', alone: false },
  { initiator: undefined, needs: 'nothing', alone: false },
  { initiator: 'self', needs: undefined, alone: false },
])(
  'started by $initiator and in need of $needs, it can be started alone: $alone',
  ({ initiator, needs, alone }) => {
    const changes = [set(activity, 'initiator', initiator), set(activity, 'needs', needs)];
    expect(frameworkOf(changes).activities[0]?.canBeStartedAlone).toBe(alone);
  },
);

test('guides come in their order, then by title; changes latest first', () => {
  const changes = [
    ...[
      file('guides/a.mdx', { title: 'Zeal', order: 1 }),
      file('guides/b.mdx', { title: 'Art' }),
      set(guide, 'order', 2),
    ],
    file('changes/second.mdx', { date: '2027-06-01' }),
    file('changes/third.mdx', {}),
  ];
  const found = frameworkOf(changes);
  expect(found.guides.map(({ id }) => id)).toEqual(['a', 'first-week', 'b']);
  expect(found.changes.map(({ id }) => id)).toEqual(['second', '2027-01-01-first-version', 'third']);
});

test('the glossary is sorted as its language sorts', () => {
  const terms = ['Zug', 'Ärger', 'Anker'].map((term) => ({
    id: term.normalize('NFKD').replace(/\W/g, '').toLowerCase(),
    term,
    meaning: 'A.',
  }));
  const changes = [
    ...[set(framework, 'language', 'de'), set('glossary.yaml', 'terms', terms)],
    set('competencies/discovery.yaml', 'methodTerms', undefined),
  ];
  expect(frameworkOf(changes).glossary.map(({ term }) => term)).toEqual(['Anker', 'Ärger', 'Zug']);
});

test('pages of combined overlays hold their overlays, in the order given', () => {
  const changes = [
    file('overlays/north.yaml', { title: 'North' }),
    set(framework, 'overlayPages', [['north', 'public-sector']]),
  ];
  expect(frameworkOf(changes).overlayPages.map((page) => page.map(({ id }) => id))).toEqual([
    ['north', 'public-sector'],
  ]);
});

test('an assignment knows the levels that it is worn on, a story those that it goes through', () => {
  const { assignments, stories } = frameworkOf();
  expect(assignments[0]?.onTopOf.map(({ id }) => id)).toEqual(['senior-rep']);
  expect(assignments[0]?.adds.map(({ id, text }) => [id, text])).toEqual([
    ['leads-the-team', 'Leads the team.'],
  ]);
  expect(stories[0]?.path.map(({ id }) => id)).toEqual(['senior-rep', 'team-lead']);
});
