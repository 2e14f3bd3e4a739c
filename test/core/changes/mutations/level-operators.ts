import type { Entry } from '../../../../src/core/catalog/catalog.ts';
import { asFields } from '../../../../src/core/framework/compose-level.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import { level, type Operator } from './mutation.ts';
import { changeable, inOtherWords, withAnotherNumber, withASlip } from './wordings.ts';

type Level = Entry<'level'>;

const aLevel = (edit: Edit, draw: Draw, fits: (level: Level) => boolean = () => true): Level =>
  edit.file('level', draw.one(edit.of('level').filter(fits)).id);

/** An expectation of a level with a proficiency that is written there. */
function anExpectation(edit: Edit, draw: Draw, fits: (position: number) => boolean) {
  const all = edit.of('level').flatMap(({ id, data }) =>
    Object.entries(data.expectations ?? {}).flatMap(([competency, written]) => {
      const at = asFields(written).proficiency;
      return typeof at === 'number' && fits(at) ? [{ id, competency, at }] : [];
    }),
  );
  const { id, competency, at } = draw.one(all);
  const { expectations = {} } = edit.data('level', id);
  const set = (fields: object) => {
    expectations[competency] = { ...asFields(expectations[competency] ?? {}), ...fields };
  };
  return { id, competency, at, set, remove: () => delete expectations[competency] };
}

/** Competencies that neither a level nor its grade expects. */
function unexpected(edit: Edit): { id: string; competency: string }[] {
  return edit.of('level').flatMap(({ id, data }) => {
    const grade = edit.framework.grades?.find((each) => each.id === data.grade);
    const expected = [data.expectations, grade?.baseline].flatMap((each) => Object.keys(each ?? {}));
    const free = edit.of('competency').filter((each) => !expected.includes(each.id));
    return free.map((competency) => ({ id, competency: competency.id }));
  });
}

function aText(
  edit: Edit,
  draw: Draw,
  field: 'summary' | 'growHere' | 'about' | 'scopeText' | 'notThis',
  change: (text: string) => string | undefined,
) {
  const { each, changed } = draw.one(changeable(edit.of('level'), ({ data }) => data[field], change));
  edit.data('level', each.id)[field] = changed;
  return level(each.id);
}

/** Responsibilities and evidence of the default framework are bare texts. */
function aStatement(
  edit: Edit,
  draw: Draw,
  field: 'responsibilities' | 'evidence',
  change: (text: string) => string | undefined,
) {
  const all = edit
    .of('level')
    .flatMap(({ id, data }) => (data[field] ?? []).map((text, n) => ({ id, text, n })));
  const { each, changed } = draw.one(
    changeable(all, ({ text }) => (typeof text === 'string' ? text : undefined), change),
  );
  const list = edit.data('level', each.id)[field] ?? [];
  list[each.n] = changed;
  return level(each.id);
}

export const levelOperators: readonly Operator[] = [
  {
    name: 'a proficiency is raised',
    kind: 'raised',
    bump: 'major',
    times: 5,
    besides: ['activity-missing'],
    make(edit, draw) {
      const { id, at, set } = anExpectation(edit, draw, (position) => position < 5);
      set({ proficiency: at + 1 });
      return level(id);
    },
  },
  {
    name: 'a proficiency is lowered',
    kind: 'lowered',
    bump: 'minor',
    times: 4,
    besides: ['activity-missing'],
    make(edit, draw) {
      const { id, at, set } = anExpectation(edit, draw, (position) => position > 1);
      set({ proficiency: at - 1 });
      return level(id);
    },
  },
  {
    name: 'a competency is expected that was not',
    kind: ['new', 'raised'],
    bump: 'major',
    times: 3,
    make(edit, draw) {
      const { id, competency } = draw.one(unexpected(edit));
      const { data } = edit.file('level', id);
      data.expectations = { ...data.expectations, [competency]: 2 };
      return level(id);
    },
  },
  {
    name: 'a competency is not expected any more',
    kind: ['removed', 'lowered'],
    bump: 'minor',
    times: 3,
    // What was said beside the proficiency goes with it, also where the grade expects it still.
    besides: ['activity-missing', 'changed'],
    make(edit, draw) {
      const { id, remove } = anExpectation(edit, draw, () => true);
      remove();
      return level(id);
    },
  },
  {
    name: 'a competency becomes a must',
    kind: 'raised',
    bump: 'major',
    make(edit, draw) {
      const { id, set } = anExpectation(edit, draw, () => true);
      set({ importance: 'must' });
      return level(id);
    },
  },
  {
    name: 'a competency becomes optional',
    kind: 'lowered',
    bump: 'minor',
    make(edit, draw) {
      const { id, set } = anExpectation(edit, draw, () => true);
      set({ importance: 'optional' });
      return level(id);
    },
  },
  {
    name: 'an optional competency becomes a must',
    kind: 'raised',
    bump: 'major',
    isBackwards: true,
    make(edit, draw) {
      const { id, set } = anExpectation(edit, draw, () => true);
      set({ importance: 'optional' });
      return level(id);
    },
  },
  {
    name: 'a competency is among those that matter most',
    kind: 'changed',
    bump: 'minor',
    make(edit, draw) {
      const plain = edit
        .of('level')
        .flatMap(({ id, data }) =>
          Object.entries(data.expectations ?? {}).flatMap(([competency, written]) =>
            typeof written === 'number' ? [{ id, competency, written }] : [],
          ),
        );
      const { id, competency, written } = draw.one(plain);
      edit.data('level', id).expectations = {
        ...edit.data('level', id).expectations,
        [competency]: { proficiency: written, emphasis: true },
      };
      return level(id);
    },
  },
  {
    name: 'a note on an expectation in other words',
    kind: 'reworded',
    bump: 'minor',
    make(edit, draw) {
      const all = edit.of('level').flatMap(({ id, data }) =>
        Object.entries(data.expectations ?? {}).map(([competency, written]) => ({
          id,
          competency,
          note: asFields(written).note,
        })),
      );
      const { each, changed } = draw.one(changeable(all, ({ note }) => note, inOtherWords));
      const { expectations = {} } = edit.data('level', each.id);
      expectations[each.competency] = { ...asFields(expectations[each.competency] ?? {}), note: changed };
      return level(each.id);
    },
  },
  {
    name: 'a note on an expectation is new',
    kind: 'new',
    bump: 'major',
    make(edit, draw) {
      const all = edit
        .of('level')
        .flatMap(({ id, data }) =>
          Object.entries(data.expectations ?? {}).flatMap(([competency, written]) =>
            asFields(written).note === undefined ? [{ id, competency }] : [],
          ),
        );
      const { id, competency } = draw.one(all);
      const { expectations = {} } = edit.data('level', id);
      const note = 'Shown to ten customers each month.';
      expectations[competency] = { ...asFields(expectations[competency] ?? {}), note };
      return level(id);
    },
  },
  {
    name: 'a full career is none any more',
    kind: 'tightened',
    bump: 'major',
    times: 1,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw, ({ data: { careerLevel } }) => careerLevel === true);
      delete data.careerLevel;
      return level(id);
    },
  },
  {
    name: 'a responsibility is written with more spaces',
    kind: [],
    bump: 'none',
    make: (edit, draw) => aStatement(edit, draw, 'responsibilities', (text) => text.replaceAll(' ', '  ')),
  },
  {
    name: 'the rule for expectations lets two be open',
    kind: 'lowered',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.expectationRule = { allBut: 2 };
      return level(id);
    },
  },
  {
    name: 'the rule for expectations lets none be open any more',
    kind: 'raised',
    bump: 'major',
    isBackwards: true,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.expectationRule = { share: 0.8 };
      return level(id);
    },
  },
  {
    name: 'one of two alternatives has to be met',
    kind: 'raised',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.alternatives = [
        { id: 'here', name: 'At one company', expectations: { discovery: 4 } },
        { id: 'abroad', name: 'In several countries', statements: ['Has signed in three countries.'] },
      ];
      return level(id);
    },
  },
  {
    name: 'a responsibility is added',
    kind: 'new',
    bump: 'major',
    times: 3,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.responsibilities?.splice(
        draw.number(5),
        0,
        'Keeps a page on each competitor that colleagues open before a first meeting.',
      );
      return level(id);
    },
  },
  {
    name: 'a responsibility is taken out',
    kind: ['removed', 'lowered'],
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.responsibilities?.splice(draw.number(data.responsibilities.length), 1);
      return level(id);
    },
  },
  {
    name: 'a responsibility stands elsewhere',
    kind: 'moved',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      const [first] = data.responsibilities?.splice(0, 1) ?? [];
      data.responsibilities?.splice(2 + draw.number(3), 0, first ?? '');
      return level(id);
    },
  },
  {
    name: 'a slip in a responsibility',
    kind: 'typo',
    bump: 'patch',
    times: 6,
    make: (edit, draw) => aStatement(edit, draw, 'responsibilities', (text) => withASlip(text, draw)),
  },
  {
    name: 'a slip in a responsibility is corrected',
    kind: 'typo',
    bump: 'patch',
    times: 4,
    isBackwards: true,
    make: (edit, draw) => aStatement(edit, draw, 'responsibilities', (text) => withASlip(text, draw)),
  },
  {
    name: 'another number in a responsibility',
    kind: 'reworded',
    bump: 'major',
    times: 4,
    make: (edit, draw) => aStatement(edit, draw, 'responsibilities', withAnotherNumber),
  },
  {
    name: 'a responsibility in other words',
    kind: 'reworded',
    bump: 'minor',
    times: 4,
    make: (edit, draw) => aStatement(edit, draw, 'responsibilities', inOtherWords),
  },
  {
    name: 'a responsibility asks for one more thing',
    kind: 'reworded',
    bump: 'major',
    make: (edit, draw) =>
      aStatement(edit, draw, 'responsibilities', (text) =>
        text.replace(/\.$/, ', and teaches it to a newcomer each quarter.'),
      ),
  },
  {
    name: 'an example of evidence is added',
    kind: 'new',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.evidence?.push('A photograph of the whiteboard on which the customer drew their own process.');
      return level(id);
    },
  },
  {
    name: 'an example of evidence is taken out',
    kind: 'removed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.evidence?.splice(draw.number(data.evidence.length), 1);
      return level(id);
    },
  },
  {
    name: 'an example becomes a requirement',
    kind: 'raised',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      const [text] = data.evidence ?? [];
      if (typeof text === 'string')
        data.evidence = [{ text, kind: 'requirement' }, ...(data.evidence?.slice(1) ?? [])];
      return level(id);
    },
  },
  {
    name: 'scope widens',
    kind: 'raised',
    bump: 'major',
    times: 3,
    make: (edit, draw) => widen(edit, draw, 1),
  },
  {
    name: 'scope narrows',
    kind: 'lowered',
    bump: 'minor',
    times: 3,
    make: (edit, draw) => widen(edit, draw, -1),
  },
  {
    name: 'a level gets another title',
    kind: 'renamed',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.title = `${data.title.split(' ')[0]} Adviser`;
      return level(id);
    },
  },
  {
    name: 'a level gets another id',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const { id } = aLevel(edit, draw);
      edit.rename('level', id, `${id}-now`);
      return level(`${id}-now`);
    },
  },
  {
    name: 'a level gets another name beside its title',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.aliases = [...(data.aliases ?? []), 'Customer Adviser'];
      return level(id);
    },
  },
  {
    name: 'a summary in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aText(edit, draw, 'summary', inOtherWords),
  },
  {
    name: 'how to grow here in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aText(edit, draw, 'growHere', inOtherWords),
  },
  {
    name: 'what it is not in other words',
    kind: 'reworded',
    bump: 'minor',
    make: (edit, draw) => aText(edit, draw, 'notThis', inOtherWords),
  },
  {
    name: 'a slip in a summary',
    kind: 'typo',
    bump: 'patch',
    times: 3,
    make: (edit, draw) => aText(edit, draw, 'summary', (text) => withASlip(text, draw)),
  },
  {
    name: 'a slip in the text about a level',
    kind: 'typo',
    bump: 'patch',
    times: 3,
    make: (edit, draw) => aText(edit, draw, 'about', (text) => withASlip(text, draw)),
  },
  {
    name: 'how to grow here is taken out',
    kind: 'removed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw, ({ data: { growHere } }) => growHere !== undefined);
      delete data.growHere;
      return level(id);
    },
  },
  {
    name: 'a question is added',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw);
      data.questions = [...(data.questions ?? []), 'What would you stop doing first?'];
      return level(id);
    },
  },
  {
    name: 'more people are managed',
    kind: 'raised',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw, ({ data: { reports } }) => typeof reports === 'object');
      if (typeof data.reports === 'object') data.reports = { from: data.reports.from + 2, to: 20 };
      return level(id);
    },
  },
  {
    name: 'the usual stay is longer',
    kind: 'changed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = aLevel(edit, draw, ({ data: { typicalTenure } }) => typicalTenure !== undefined);
      data.typicalTenure = { ...data.typicalTenure, toMonths: 999 };
      return level(id);
    },
  },
  {
    name: 'a result is added',
    kind: 'new',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = aLevel(
        edit,
        draw,
        ({ data: { results } }) =>
          Array.isArray(results) && !results.some(({ metric }) => metric === 'ramp-time'),
      );
      if (Array.isArray(data.results)) data.results.push({ metric: 'ramp-time', relative: 'the usual' });
      return level(id);
    },
  },
];

function widen(edit: Edit, draw: Draw, by: 1 | -1) {
  const dimensions = edit.framework.dimensions ?? [];
  const all = edit.of('level').flatMap(({ id, data }) =>
    Object.entries(data.scope ?? {}).flatMap(([name, anchor]) => {
      const anchors = dimensions.find((each) => each.id === name)?.anchors ?? [];
      const to = anchors[anchors.findIndex((each) => each.id === anchor) + by]?.id;
      return typeof anchor === 'string' && anchors.some((each) => each.id === anchor) && to
        ? [{ id, name, to }]
        : [];
    }),
  );
  const { id, name, to } = draw.one(all);
  const { data } = edit.file('level', id);
  data.scope = { ...data.scope, [name]: to };
  return level(id);
}
