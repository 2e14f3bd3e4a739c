import type { Edit } from './edit.ts';
import type { Operator } from './mutation.ts';
import { changeable, inOtherWords, withAnotherNumber } from './wordings.ts';

/** Competencies that no level of a track expects. */
function unexpectedInTracks(edit: Edit): { track: string; competency: string }[] {
  const core = Object.keys(edit.framework.grades?.[0]?.baseline ?? {});
  return edit.of('track').flatMap(({ id: track }) => {
    const levels = edit.of('level').filter((level) => level.track === track);
    const asked = new Set([...core, ...levels.flatMap(({ data }) => Object.keys(data.expectations ?? {}))]);
    return edit.of('competency').flatMap(({ id }) => (asked.has(id) ? [] : [{ track, competency: id }]));
  });
}

/** Changes to `framework.yaml`, to tracks as a whole, to overlays and to whom things are for. */
export const wholeOperators: readonly Operator[] = [
  {
    name: 'a grade asks more of everyone',
    kind: 'raised',
    bump: 'major',
    besides: ['activity-missing', 'changed'],
    make(edit, draw) {
      const { baseline = {} } = draw.one((edit.framework.grades ?? []).slice(0, 5));
      const id = draw.one(Object.keys(baseline).filter((each) => Number(baseline[each]) < 5));
      baseline[id] = Number(baseline[id]) + 1;
      return { subject: 'level' };
    },
  },
  {
    name: 'a grade asks less of everyone',
    kind: 'lowered',
    bump: 'minor',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { baseline = {} } = draw.one((edit.framework.grades ?? []).slice(2));
      const id = draw.one(Object.keys(baseline));
      baseline[id] = Number(baseline[id]) - 1;
      return { subject: 'level' };
    },
  },
  {
    name: 'a track asks something of everyone',
    kind: ['new', 'raised'],
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { track, competency } = draw.one(unexpectedInTracks(edit));
      edit.data('track', track).expectations = { [competency]: 2 };
      return { subject: 'level' };
    },
  },
  {
    name: 'a track extends another',
    kind: ['new', 'raised'],
    bump: 'major',
    times: 1,
    besides: ['new', 'raised', 'changed', 'lowered', 'activity-missing', 'reworded'],
    make(edit) {
      edit.data('track', 'partnerships').extends = 'account-management';
      return { subject: 'level' };
    },
  },
  {
    name: 'a proficiency is called otherwise',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const step = draw.one(edit.framework.scale ?? []);
      step.name = 'At ease';
      return { subject: 'proficiency', id: step.id };
    },
  },
  {
    name: 'a proficiency comes into the scale',
    kind: 'new',
    bump: 'major',
    times: 1,
    besides: [
      'changed',
      'lowered',
      'raised',
      'reworded',
      'removed',
      'activity-missing',
      'gate-loosened',
      'gate-tightened',
      'gate-changed',
      'moved',
      'typo',
      'new',
    ],
    make(edit) {
      edit.framework.scale?.splice(2, 0, { id: 'steady', name: 'Steady' });
      return { subject: 'proficiency', id: 'steady' };
    },
  },
  {
    name: 'a grade is called otherwise',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const grade = draw.one(edit.framework.grades ?? []);
      grade.name = 'Rung';
      return { subject: 'grade', id: grade.id };
    },
  },
  {
    name: 'an anchor of scope is called otherwise',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const anchor = draw.one(draw.one(edit.framework.dimensions ?? []).anchors);
      anchor.name = 'Somewhere else';
      return { subject: 'anchor', id: anchor.id };
    },
  },
  {
    name: 'a step is added to how moves are decided',
    kind: 'new',
    bump: 'major',
    make(edit, draw) {
      const process = draw.one(edit.framework.processes ?? []);
      process.steps?.splice(1, 0, 'A talk before the whole region');
      return { subject: 'process', id: process.id };
    },
  },
  {
    name: 'a principle of promotion is added',
    kind: 'new',
    bump: 'major',
    times: 1,
    make(edit) {
      edit.framework.promotionPrinciples?.push('Nobody is promoted in the year in which they were hired.');
      return { subject: 'framework', id: 'framework' };
    },
  },
  {
    name: 'a principle of promotion is gone',
    kind: 'removed',
    bump: 'major',
    make(edit, draw) {
      const { promotionPrinciples = [] } = edit.framework;
      promotionPrinciples.splice(draw.number(promotionPrinciples.length), 1);
      return { subject: 'framework', id: 'framework' };
    },
  },
  {
    name: 'an anchor of scope has another number in its name',
    kind: 'renamed',
    bump: 'major',
    make(edit, draw) {
      const anchors = (edit.framework.dimensions ?? []).flatMap((dimension) => dimension.anchors);
      const { each, changed } = draw.one(changeable(anchors, ({ name }) => name, withAnotherNumber));
      each.name = changed;
      return { subject: 'anchor', id: each.id };
    },
  },
  {
    name: 'the statement of use in other words',
    kind: 'reworded',
    bump: 'minor',
    times: 1,
    make(edit) {
      edit.framework.statementOfUse = inOtherWords(edit.framework.statementOfUse ?? '') ?? '';
      return { subject: 'framework', id: 'framework' };
    },
  },
  {
    name: 'a metric is better the other way round',
    kind: 'changed',
    bump: 'major',
    times: 1,
    make(edit) {
      const [metric] = edit.framework.metrics ?? [];
      if (metric) metric.better = metric.better === 'higher' ? 'lower' : 'higher';
      return { subject: 'metric', id: metric?.id ?? '' };
    },
  },
  {
    name: 'an overlay asks for one thing more',
    kind: 'new',
    bump: 'major',
    make(edit, draw) {
      const { id, data } = edit.file('overlay', draw.one(edit.of('overlay')).id);
      data.add?.responsibilities?.push('Keeps a diary of each visit that an auditor could read.');
      return { subject: 'overlay', id };
    },
  },
  {
    name: 'an overlay expects more',
    kind: 'raised',
    bump: 'major',
    times: 1,
    make(edit) {
      const { expectations = {} } = edit.data('overlay', 'discipline-leaders');
      expectations['negotiation'] = { proficiency: 4 };
      return { subject: 'overlay', id: 'discipline-leaders' };
    },
    besides: ['removed'],
  },
  {
    name: 'an overlay is laid over one more track',
    kind: 'changed',
    bump: 'major',
    times: 1,
    make(edit) {
      edit.data('overlay', 'public-sector').appliesTo?.push('partnerships');
      return { subject: 'overlay', id: 'public-sector' };
    },
  },
  {
    name: 'an overlay that asks less than its levels is gone',
    kind: 'removed',
    bump: 'major',
    times: 1,
    besides: ['reworded'],
    make(edit) {
      edit.remove('overlay', 'discipline-leaders');
      return { subject: 'overlay', id: 'discipline-leaders' };
    },
  },
  {
    name: 'an overlay that only adds is gone',
    kind: 'removed',
    bump: 'minor',
    times: 1,
    besides: ['reworded'],
    make(edit) {
      edit.remove('overlay', 'selling-abroad');
      return { subject: 'overlay', id: 'selling-abroad' };
    },
  },
  {
    name: 'an overlay reads a word differently',
    kind: ['new', 'changed'],
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('overlay', draw.one(edit.of('overlay')).id);
      data.terms = { ...data.terms, evening: 'morning' };
      return { subject: 'overlay', id };
    },
  },
  {
    name: 'an assignment adds one duty',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('assignment', draw.one(edit.of('assignment')).id);
      data.adds?.push('Feeds the cat of the office on Fridays.');
      return { subject: 'assignment', id };
    },
  },
  {
    name: 'a responsibility is for fewer readers',
    kind: 'audience-narrowed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('level', draw.one(edit.of('level')).id);
      const [first] = data.responsibilities ?? [];
      if (typeof first === 'string')
        data.responsibilities?.splice(0, 1, { text: first, audience: 'internal' });
      return { subject: 'level', id };
    },
  },
  {
    name: 'a responsibility is for more readers',
    kind: 'audience-widened',
    bump: 'minor',
    isBackwards: true,
    make(edit, draw) {
      const { id, data } = edit.file('level', draw.one(edit.of('level')).id);
      const [first] = data.responsibilities ?? [];
      if (typeof first === 'string')
        data.responsibilities?.splice(0, 1, { text: first, audience: 'internal' });
      return { subject: 'level', id };
    },
  },
  {
    name: 'a guide is for managers alone',
    kind: 'audience-narrowed',
    bump: 'minor',
    times: 1,
    make(edit) {
      edit.data('guide', 'honest-assessment').audience = 'managers';
      return { subject: 'guide', id: 'honest-assessment' };
    },
  },
];
