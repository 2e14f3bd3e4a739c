import { expect, test } from 'vitest';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const framework = 'framework.yaml';
const discovery = 'competencies/discovery.yaml';
const negotiation = 'competencies/negotiation.yaml';

const competencyOf = (id: string, ...changes: ReturnType<typeof set>[]) =>
  frameworkOf(changes).competencies.find((competency) => competency.id === id);

test('competencies come in the order of their groups, then of their order, then of their titles', () => {
  const ids = (...changes: ReturnType<typeof set>[]) => frameworkOf(changes).competencies.map(({ id }) => id);
  expect(ids()).toEqual(['discovery', 'negotiation', 'coaching', 'integrity']);
  expect(ids(set(negotiation, 'order', 0.5))).toEqual(['negotiation', 'discovery', 'coaching', 'integrity']);
  expect(ids(set(discovery, 'group', undefined))).toEqual([
    'negotiation',
    'coaching',
    'integrity',
    'discovery',
  ]);
  expect(
    ids(
      set(discovery, 'order', undefined),
      set(negotiation, 'order', undefined),
      set(discovery, 'title', 'Zeal'),
    ),
  ).toEqual([...['negotiation', 'discovery', 'coaching', 'integrity']]);
});

test('descriptors come lowest first, whether written by position or by id', () => {
  const found = competencyOf(
    'discovery',
    set(discovery, 'descriptors.2', { behaviours: ['Asks why.'] }),
  )?.descriptors;
  expect(
    found?.map(({ proficiency, behaviours }) => [proficiency.position, behaviours.map(({ text }) => text)]),
  ).toEqual([
    [1, ['Asks open questions.']],
    [2, ['Asks why.']],
    [3, ['Repeats what was said.']],
  ]);
});

test('behaviours are requirements, evidence and examples are not', () => {
  const found = competencyOf('discovery');
  const independent = found?.descriptors.find(({ proficiency }) => proficiency.id === 'independent');
  expect(independent).toMatchObject({
    summary: 'Listens.',
    behaviours: [{ kind: 'requirement', text: 'Repeats what was said.' }],
    evidence: [{ kind: 'example', text: 'Notes.' }],
  });
  expect(found?.trackExamples).toMatchObject([
    {
      track: 'selling',
      proficiency: { position: 3 },
      examples: [{ kind: 'example', text: 'Finds the person who pays.' }],
    },
  ]);
});

test('why it matters is one text for all, or one for each track', () => {
  expect(competencyOf('negotiation')?.whyItMatters).toEqual(
    new Map([['all', 'What is given away is gone.']]),
  );
  expect(competencyOf('discovery')?.whyItMatters).toEqual(
    new Map([
      ['all', 'Nobody buys what they do not need.'],
      ['selling', 'It saves weeks.'],
    ]),
  );
});

test('where a competency belongs to everyone, no tracks are named', () => {
  expect(competencyOf('negotiation')).not.toHaveProperty('appliesTo');
  expect(competencyOf('negotiation', set(negotiation, 'appliesTo', ['selling']))?.appliesTo).toEqual([
    'selling',
  ]);
});

test('a group knows the group that it is in, and has its own scale where it says so', () => {
  const own = { 1: {}, practising: { name: 'Carries' }, 3: {} };
  const { competencyGroups, scale } = frameworkOf([set(framework, 'competencyGroups.2.scale', own)]);
  const [craft, people, core] = competencyGroups;
  expect(core).toEqual({
    id: 'core',
    name: 'Core',
    parent: people,
    scale: [
      { id: 'learning', name: 'Learning', position: 1 },
      { id: 'practising', name: 'Carries', position: 2 },
      { id: 'independent', name: 'Independent', position: 3 },
    ],
  });
  expect([craft?.scale, people?.parent]).toEqual([scale, undefined]);
});
