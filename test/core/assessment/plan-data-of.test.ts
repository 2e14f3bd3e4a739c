import { describe, expect, test } from 'vitest';
import { planDataOf, planDetailsOf } from '../../../src/core/assessment/plan-data-of.ts';
import { file, set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';
import { plainWording, planData } from '../support/plan-data.ts';
import { textsIn } from '../support/texts-in.ts';

const competencyAt = (title: string) => planData().competencies.findIndex((each) => each.title === title);

test('a level comes with its track, grade, expectations and the moves that are made', () => {
  const level = planData().levels.find(({ id }) => id === 'senior-rep');
  expect(level).toEqual({
    id: 'senior-rep',
    title: 'Senior Rep',
    track: 0,
    grade: 'Grade 2',
    expects: [
      { competency: competencyAt('Discovery'), at: 3, emphasis: true },
      { competency: competencyAt('Negotiation'), at: 2 },
      { competency: competencyAt('Integrity'), at: 2 },
    ],
    moves: [
      expect.objectContaining({ to: 'principal-rep', kind: 'promotion' }),
      { to: 'team-lead', kind: 'into-management', isIntoManagement: true },
    ],
  });
});

test('a competency expected at no stated proficiency stands at 0', () => {
  const level = planData().levels.find(({ id }) => id === 'principal-rep');
  expect(level?.expects).toContainEqual({ competency: competencyAt('Coaching'), at: 0 });
});

test('what a level says in its own words comes along', () => {
  const data = planData(
    set('tracks/selling/rep.yaml', 'expectations.coaching', { statements: ['Explains the product.'] }),
  );
  const level = data.levels.find(({ id }) => id === 'rep');
  expect(level?.expects).toContainEqual({
    competency: competencyAt('Coaching'),
    at: 0,
    statements: ['Explains the product.'],
  });
});

test('a retired level is kept for those who hold it', () => {
  const data = planData(set('tracks/leading/director.yaml', 'status', 'retired'));
  expect(data.levels.filter(({ isOff }) => isOff).map(({ id }) => id)).toEqual(['director']);
});

test('a move that is refused is not offered', () => {
  const data = planData(
    set('tracks/selling/senior-rep.yaml', 'moves.1', {
      to: 'team-lead',
      kind: 'into-management',
      notAllowed: 'Not from here.',
    }),
  );
  const moves = data.levels.find(({ id }) => id === 'senior-rep')?.moves;
  expect(moves?.map(({ to }) => to)).toEqual(['principal-rep']);
});

test('scales are held once, lowest first, and a group may have its own', () => {
  const data = planData(
    set('framework.yaml', 'competencyGroups.1.scale', {
      practising: { name: 'Begins' },
      independent: { name: 'Leads' },
    }),
  );
  const scaleOf = (title: string) =>
    data.scales[data.competencies.find((each) => each.title === title)?.scale ?? -1]?.map(
      ({ id, position, name }) => `${position} ${id} ${name}`,
    );
  expect(scaleOf('Discovery')).toEqual([
    '1 learning Learning',
    '2 practising Practising',
    '3 independent Independent',
    '4 advanced Advanced',
  ]);
  expect(scaleOf('Coaching')).toEqual(['2 practising Begins', '3 independent Leads']);
  expect(data.scales).toHaveLength(2);
});

test('former ids of levels, competencies, activities and proficiencies are known', () => {
  const data = planData(
    set('tracks/selling/rep.yaml', 'formerly', ['seller']),
    set('activities/shadow-a-call.mdx', 'formerly', ['listen-in']),
    set('framework.yaml', 'scale.0.formerly', ['beginning']),
  );
  expect(data.renamed).toEqual({
    level: { seller: 'rep' },
    competency: { mentoring: 'coaching' },
    activity: { 'listen-in': 'shadow-a-call' },
    proficiency: { beginning: 'learning' },
  });
});

test('an activity comes with its name, and with the details what it is and what each side does first', () => {
  expect(planDataOf(frameworkOf(), plainWording).activities).toEqual([
    { id: 'shadow-a-call', title: 'Shadow a call' },
  ]);
  expect(planDetailsOf(frameworkOf(), plainWording).activities).toEqual([
    {
      type: 0,
      develops: [
        { competency: 0, from: 0, to: 2 },
        { competency: 1, from: 1, to: 3 },
      ],
      effort: '2 hours',
      isFree: true,
      canBeStartedAlone: true,
      worksInSmallCompany: true,
      person: 'Takes notes.',
      manager: 'Asks what was learned.',
      evidence: 'The notes.',
    },
  ]);
});

describe('what is for a narrower audience', () => {
  const hidden = [
    set('framework.yaml', 'audiences', undefined),
    set('tracks/leading/director.yaml', 'audience', 'managers'),
    set('competencies/coaching.yaml', 'audience', 'managers'),
    set('competencies/coaching.yaml', 'title', 'Secret coaching'),
    set('activities/shadow-a-call.mdx', 'audience', 'managers'),
    set('tracks/selling/senior-rep.yaml', 'moves.1.audience', 'managers'),
    set('tracks/selling/senior-rep.yaml', 'moves.1.kind', 'into-management'),
    set('tracks/leading/director.yaml', 'formerly', ['secret-former-head']),
  ];
  const texts = (audience: string) => {
    const framework = frameworkOf(hidden, audience);
    return textsIn([planDataOf(framework, plainWording), planDetailsOf(framework, plainWording)]);
  };
  const secrets = [
    'director',
    'Director',
    'coaching',
    'Secret coaching',
    'mentoring',
    'shadow-a-call',
    'Takes notes.',
    'secret-former-head',
    'into-management',
  ];

  test('is in a build for it', () => {
    expect(secrets.filter((each) => !texts('managers').includes(each))).toEqual([]);
  });

  test('is not in a build for everyone, not even as a former id or a move', () => {
    expect(secrets.filter((each) => texts('everyone').includes(each))).toEqual([]);
  });
});

test('a framework with nothing but levels has a plan', () => {
  const framework = frameworkOf([
    file('tracks/selling/rep.yaml', { title: 'Rep', summary: 'Sells.', moves: [] }),
  ]);
  expect(planDataOf(framework, plainWording).levels.find(({ id }) => id === 'rep')).toMatchObject({
    title: 'Rep',
    track: 0,
  });
});
