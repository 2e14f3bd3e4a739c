import type { Entry } from '../../../../src/core/catalog/catalog.ts';
import type { DescriptorData } from '../../../../src/core/schema/competency.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import type { Expected, Operator } from './mutation.ts';
import { changeable, inOtherWords, withAnotherNumber, withASlip } from './wordings.ts';

const competency = (id: string): Expected => ({ subject: 'competency', id });
const activity = (id: string): Expected => ({ subject: 'activity', id });

type Behaviours = NonNullable<DescriptorData['behaviours']>;

/** The behaviours of a competency at proficiency 2, 3 or 4, which levels expect. */
function someBehaviours(
  edit: Edit,
  draw: Draw,
): { id: string; descriptor: DescriptorData; behaviours: Behaviours } {
  const { id, data } = edit.file('competency', draw.one(edit.of('competency')).id);
  const descriptor = data.descriptors?.[String(2 + draw.number(3))] as DescriptorData;
  return { id, descriptor, behaviours: descriptor.behaviours ?? [] };
}

function aBehaviour(edit: Edit, draw: Draw, change: (text: string) => string | undefined): Expected {
  const all = edit
    .of('competency')
    .flatMap(({ id, data }) =>
      ['2', '3', '4'].flatMap((at) =>
        (data.descriptors?.[at]?.behaviours ?? []).map((text, n) => ({ id, at, n, text })),
      ),
    );
  const { each, changed } = draw.one(
    changeable(all, ({ text }) => (typeof text === 'string' ? text : undefined), change),
  );
  const behaviours = edit.data('competency', each.id).descriptors?.[each.at]?.behaviours ?? [];
  behaviours[each.n] = changed;
  return competency(each.id);
}

function aDefinition(
  edit: Edit,
  draw: Draw,
  field: 'definition' | 'notThis',
  change: (text: string) => string | undefined,
): Expected {
  const { each, changed } = draw.one(changeable(edit.of('competency'), ({ data }) => data[field], change));
  edit.data('competency', each.id)[field] = changed;
  return competency(each.id);
}

const gatedActivities = (edit: Edit): Set<string> =>
  new Set(
    [...JSON.stringify(edit.of('level').map(({ data }) => data.moves)).matchAll(/"activity":"([^"]+)"/g)].map(
      ([, id = '']) => id,
    ),
  );

function anActivity(edit: Edit, draw: Draw, isGated: boolean): Entry<'activity'> {
  const gated = gatedActivities(edit);
  return edit.file(
    'activity',
    draw.one(edit.of('activity').filter(({ id }) => gated.has(id) === isGated)).id,
  );
}

export const thingOperators: readonly Operator[] = [
  {
    name: 'a behaviour is added to a rubric',
    kind: 'new',
    bump: 'major',
    times: 3,
    make(edit, draw) {
      const { id, behaviours } = someBehaviours(edit, draw);
      behaviours.push('Draws the steps on paper before the call, and brings the paper along.');
      return competency(id);
    },
  },
  {
    name: 'a behaviour is taken out of a rubric',
    kind: ['removed', 'lowered'],
    bump: 'minor',
    make(edit, draw) {
      const { id, behaviours } = someBehaviours(edit, draw);
      behaviours.pop();
      return competency(id);
    },
  },
  {
    name: 'a behaviour is another one',
    kind: ['reworded', 'new'],
    bump: 'major',
    besides: ['removed'],
    make(edit, draw) {
      const { id, behaviours } = someBehaviours(edit, draw);
      behaviours[0] = 'Trains a successor before going on leave and leaves them the keys.';
      return competency(id);
    },
  },
  {
    name: 'another number in a behaviour',
    kind: 'reworded',
    bump: 'major',
    times: 3,
    make: (edit, draw) => aBehaviour(edit, draw, withAnotherNumber),
  },
  {
    name: 'a behaviour in other words',
    kind: 'reworded',
    bump: 'minor',
    times: 3,
    make: (edit, draw) => aBehaviour(edit, draw, inOtherWords),
  },
  {
    name: 'a slip in a behaviour',
    kind: 'typo',
    bump: 'patch',
    times: 5,
    make: (edit, draw) => aBehaviour(edit, draw, (text) => withASlip(text, draw)),
  },
  {
    name: 'an example of evidence is added to a rubric',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, descriptor } = someBehaviours(edit, draw);
      descriptor.evidence = [...(descriptor.evidence ?? []), 'A sketch that the customer kept.'];
      return competency(id);
    },
  },
  {
    name: 'a competency gets another title',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('competency', draw.one(edit.of('competency')).id);
      data.title = `The craft of ${data.title.toLowerCase()}`;
      return competency(id);
    },
  },
  {
    name: 'a competency gets another id',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const { id } = draw.one(edit.of('competency'));
      edit.rename('competency', id, `${id}-now`);
      return competency(`${id}-now`);
    },
  },
  {
    name: 'a definition in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aDefinition(edit, draw, 'definition', inOtherWords),
  },
  {
    name: 'a slip in a definition',
    kind: 'typo',
    bump: 'patch',
    make: (edit, draw) => aDefinition(edit, draw, 'definition', (text) => withASlip(text, draw)),
  },
  {
    name: 'what a competency is not, in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aDefinition(edit, draw, 'notThis', (text) => `${text} Not that either.`),
  },
  {
    name: 'a new competency that nobody is expected to have',
    kind: 'new',
    bump: 'minor',
    times: 1,
    make(edit) {
      edit.add({
        kind: 'competency',
        id: 'patience',
        file: 'competencies/patience.yaml',
        data: { title: 'Patience', definition: 'Waits.' },
      });
      return competency('patience');
    },
  },
  {
    name: 'an activity gets another title',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, false);
      data.title = `${data.title}, twice`;
      return activity(id);
    },
  },
  {
    name: 'an activity takes more hours',
    kind: 'raised',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, false);
      data.effortHours = (data.effortHours ?? 1) * 2;
      return activity(id);
    },
  },
  {
    name: 'an activity that a gate asks for takes more hours',
    kind: 'raised',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, true);
      data.effortHours = (data.effortHours ?? 1) * 2;
      return activity(id);
    },
  },
  {
    name: 'the person does one more thing in an activity that a gate asks for',
    kind: 'new',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, true);
      data.personDoes?.push('Gives a talk about it to the whole region.');
      return activity(id);
    },
  },
  {
    name: 'an activity that a gate asks for can be started by a manager alone',
    kind: 'changed',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, true);
      data.initiator = data.initiator === 'manager' ? 'company' : 'manager';
      return activity(id);
    },
  },
  {
    name: 'the manager does one more thing in an activity',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, false);
      data.managerDoes?.push('Reads the notes on the same evening.');
      return activity(id);
    },
  },
  {
    name: 'an activity helps with one thing more',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = anActivity(edit, draw, false);
      const free = edit
        .of('competency')
        .filter((each) => !data.develops?.some((develops) => develops.competency === each.id));
      data.develops?.push({ competency: draw.one(free).id, from: 1, to: 2 });
      return activity(id);
    },
  },
  {
    name: 'an activity is new',
    kind: 'new',
    bump: 'minor',
    isBackwards: true,
    besides: ['reworded', 'changed'],
    make(edit, draw) {
      const { id } = anActivity(edit, draw, false);
      edit.remove('activity', id);
      return activity(id);
    },
  },
  {
    name: 'an activity is gone',
    kind: 'removed',
    bump: 'minor',
    besides: ['activity-missing', 'changed'],
    make(edit, draw) {
      const { id } = anActivity(edit, draw, false);
      edit.remove('activity', id);
      return activity(id);
    },
  },
];
