import { describe, expect, test } from 'vitest';
import { defaultAudiences, defaultScale } from '../../../src/core/catalog/vocabulary.ts';
import { frameworkChanges } from '../../../src/core/changes/framework-changes.ts';
import { type Change, set, without } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const changed = (changes: readonly Change[], before: readonly Change[] = []) =>
  frameworkChanges(frameworkOf(before), frameworkOf([...before, ...changes]));

const told = (changes: readonly Change[], before?: readonly Change[]) =>
  changed(changes, before).map(
    ({ kind, bump, subject, said }) => `${kind} ${bump} ${subject.kind}/${subject.id}: ${said}`,
  );

const senior = 'tracks/selling/senior-rep.yaml';

describe('the bar rises', () => {
  test('for the moves to a level from which less was met, the next step first', () => {
    const [change] = changed([set(senior, 'expectations.negotiation', 3)]);
    expect(change?.risesFor).toEqual(['rep senior-rep', 'team-lead senior-rep']);
  });

  test('for no move whose people met it already', () => {
    const met = set('tracks/leading/team-lead.yaml', 'expectations.negotiation', 4);
    const [change] = changed([set(senior, 'expectations.negotiation', 3)], [met]);
    expect(change?.risesFor).toEqual(['rep senior-rep']);
  });

  test('for the move itself, where its gate is tighter', () => {
    const [change] = changed([set(senior, 'moves.0.gates.any.0.atLeast', 110)]);
    expect(change).toMatchObject({ kind: 'gate-tightened', risesFor: ['senior-rep principal-rep'] });
  });

  test('for no move that is new', () => {
    const move = { to: 'team-lead', kind: 'into-management', condition: 'Wants to.', process: 'panel' };
    const changes = changed([
      set('tracks/selling/rep.yaml', 'moves', [{ ...move, ifNoOpening: 'Waits.' }]),
      set('tracks/leading/team-lead.yaml', 'expectations.negotiation', 3),
    ]);
    expect(changes.find(({ kind }) => kind === 'raised')?.risesFor).toEqual(['senior-rep team-lead']);
  });
});

describe('the lowest level of a track', () => {
  const rep = 'tracks/selling/rep.yaml';
  const back = (notAllowed?: string): Change =>
    set('tracks/leading/team-lead.yaml', 'moves', [
      { to: 'rep', kind: 'back-to-individual', condition: 'Wants to.', ifNoOpening: 'Waits.', notAllowed },
    ]);
  const retired = (before: readonly Change[]) =>
    changed([set(rep, 'status', 'retired')], before).find(({ kind }) => kind === 'retired');

  test('is retired without asking anybody, where no move leads to it', () => {
    expect(retired([])).toMatchObject({ bump: 'minor', risesFor: [] });
  });

  test('closes the ways to it, where moves of other tracks lead to it', () => {
    expect(retired([back()])).toMatchObject({ bump: 'major', risesFor: ['team-lead rep'] });
  });

  test('closes no way that was not open', () => {
    expect(retired([back('Nobody goes back.')])).toMatchObject({ bump: 'minor', risesFor: [] });
  });

  test('closes the ways to it where it is gone', () => {
    const gone = changed(
      [
        without(rep),
        set('tracks/selling/track.mdx', 'levels', ['senior-rep', 'principal-rep']),
        set('tracks/leading/team-lead.yaml', 'moves', undefined),
      ],
      [back()],
    ).find(({ subject }) => subject.id === 'rep');
    expect(gone).toMatchObject({ kind: 'removed', bump: 'major', risesFor: ['team-lead rep'] });
  });
});

describe('an activity is missing', () => {
  const missing = (changes: readonly Change[], before: readonly Change[] = []) =>
    told(changes, before).filter((line) => line.startsWith('activity-missing'));

  test('where the one that there was helps with it no more', () => {
    expect(missing([set('activities/shadow-a-call.mdx', 'develops', [])])).toContain(
      'activity-missing none competency/negotiation: no activity helps anybody to reach Practising (2), which is asked for',
    );
  });

  test('not where it was missing before', () => {
    expect(missing([set(senior, 'summary', 'Sells on their own.')])).toEqual([]);
  });
});

test('a proficiency that comes into the scale moves no expectation that is written by its id', () => {
  const byId = [set(senior, 'expectations.negotiation', 'practising')];
  const scale = ['learning', 'trying', 'practising', 'independent', 'advanced'].map((id) => ({
    id,
    name: id,
  }));
  const lines = told([set('framework.yaml', 'scale', scale)], byId);
  expect(lines.filter((line) => line.includes('level/senior-rep: Negotiation'))).toEqual([]);
  expect(lines).toContain('new major proficiency/trying: a new proficiency');
});

test('a level that inherits tells of what the other one changed', () => {
  const lines = told([
    set('tracks/leading/team-lead.yaml', 'responsibilities', [
      'Hires and develops people.',
      'Keeps the rota.',
    ]),
  ]);
  expect(lines).toEqual([
    'new major level/team-lead: a responsibility is new',
    'new major level/director: a responsibility is new',
  ]);
});

describe('gates that ask for the same', () => {
  const quota = (atLeast: number) => ({ metric: 'quota-attainment', atLeast });
  const gates = (...any: object[]) => set(senior, 'moves.0.gates', { any });

  test('are told to stand in another order where that is all', () => {
    expect(
      told([gates(quota(90), { text: 'Led a bid.' })], [gates({ text: 'Led a bid.' }, quota(90))]),
    ).toEqual(['moved minor move/senior-rep principal-rep: the gates are written in another order']);
  });

  test('are told to stand in another order where proficiencies do', () => {
    const shown = (proficiency: object) => gates({ proficiency }, quota(90));
    expect(
      told([shown({ negotiation: 3, discovery: 4 })], [shown({ discovery: 4, negotiation: 3 })]),
    ).toEqual(['moved minor move/senior-rep principal-rep: the gates are written in another order']);
  });

  test('are not told where nothing but spaces differ', () => {
    expect(told([gates({ text: 'Led  a bid.' })], [gates({ text: 'Led a bid.' })])).toEqual([]);
  });

  test('are told to be written differently where one holds another', () => {
    expect(told([gates(quota(90), quota(100))], [gates(quota(90))])).toEqual([
      'reworded minor move/senior-rep principal-rep: the gates are written differently, and ask for the same',
    ]);
  });
});

test('a seat that is needed is told once, at the level, for all moves to it', () => {
  const [change, ...others] = changed([set(senior, 'capacity', 'capped')]);
  expect(change).toMatchObject({
    kind: 'tightened',
    subject: { kind: 'level', id: 'senior-rep' },
    risesFor: ['rep senior-rep', 'team-lead senior-rep'],
  });
  expect(others).toEqual([]);
});

describe('a new id', () => {
  const inPlaceOf =
    (from: string, to: string): Change =>
    (content) => ({
      ...content,
      files: JSON.parse(JSON.stringify(content.files).replaceAll(`"${from}"`, `"${to}"`)),
    });

  test.each([
    ['practising', 'with-practice', 'scale.1', 'proficiency'],
    ['g2', 'second', 'grades.1', 'grade'],
    ['own-work', 'alone', 'dimensions.0.anchors.0', 'anchor'],
    ['shadowing', 'watching', 'activityTypes.0', 'activity-type'],
    ['quota-attainment', 'quota', 'metrics.0', 'metric'],
    ['panel', 'three-people', 'processes.0', 'process'],
    ['craft', 'trade', 'competencyGroups.0', 'competency-group'],
  ])('of %s is told once, where the old one is remembered', (from, to, place, kind) => {
    const renamed = [inPlaceOf(from, to), set('framework.yaml', `${place}.formerly`, [from])];
    expect(told(renamed)).toEqual([
      `renamed minor ${kind}/${to}: its id is ${to} now, and ${from} is remembered`,
    ]);
    expect(told([], renamed)).toEqual([]);
  });

  test.each([
    ['audiences', defaultAudiences, 1, 'audience/staff: its id is staff now, and internal is remembered'],
    ['scale', defaultScale, 0, 'proficiency/staff: its id is staff now, and learning is remembered'],
  ] as const)('of a word that comes with Trellis is told, as %s are written', (field, usual, place, said) => {
    const written = usual.map((word, n) =>
      n === place ? { ...word, id: 'staff', formerly: [word.id] } : word,
    );
    const unwritten = set('framework.yaml', field, undefined);
    expect(told([set('framework.yaml', field, written)], [unwritten])).toEqual([`renamed minor ${said}`]);
  });

  test('that nothing remembers is another word', () => {
    expect(told([inPlaceOf('g4', 'fourth')]).map((each) => each.replace(/:.*/, ''))).toContain(
      'removed major grade/g4',
    );
  });

  test('of a level is told once, and not wherever a text links to it', () => {
    const link = (id: string) =>
      set('competencies/coaching.yaml', 'notThis', `Doing it for a [rep](level/${id}).`);
    const before = [link('rep')];
    const after: Change[] = [
      (content) => ({
        ...content,
        files: JSON.parse(
          JSON.stringify(content.files)
            .replaceAll('"rep"', '"seller"')
            .replaceAll('selling/rep.yaml', 'selling/seller.yaml')
            .replaceAll('level/rep', 'level/seller'),
        ),
      }),
      set('tracks/selling/seller.yaml', 'formerly', ['rep']),
    ];
    expect(told(after, before)).toEqual([
      'renamed minor level/seller: its id is seller now, and the address of rep leads to it',
    ]);
  });

  test('that takes in another word leaves that one removed', () => {
    const joined: Change[] = [
      inPlaceOf('g4', 'g3'),
      (content) => ({
        ...content,
        files: content.files.map((file) => {
          const { grades } = file.data as { grades?: { id: string }[] };
          return grades ? { ...file, data: { ...(file.data as object), grades: grades.slice(0, 3) } } : file;
        }),
      }),
      set('framework.yaml', 'grades.2.formerly', ['g4']),
    ];
    expect(told(joined).map((each) => each.replace(/:.*/, ''))).toContain('removed major grade/g4');
  });
});
