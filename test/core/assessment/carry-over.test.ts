import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../src/core/assessment/carry-over.ts';
import type { PlanData } from '../../../src/core/assessment/plan-data.ts';
import { rewordedSince } from '../../../src/core/assessment/reworded.ts';
import type { Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { type Change, file, set, without } from '../support/a-small-framework.ts';
import { aLine, anAim, anAnswer, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';
import { smallFiles } from '../support/small-files.ts';

const before = planData();
const senior = 'tracks/selling/senior-rep.yaml';
const negotiation = 'competencies/negotiation.yaml';

const written = (): Worksheet => ({
  ...aWorksheet(before, {
    level: 'senior-rep',
    towards: ['principal-rep'],
    picks: { discovery: 'independent', negotiation: 'practising' },
  }),
  hopes: 'More mornings with customers.',
});

const newsAfter = (data: PlanData, sheet = written()) => carryOver(data, sheet).news;

/** Moves a file, and has its new one tell what it was called. */
function renamed(from: string, to: string, fields: object = {}): Change[] {
  const former = from.split('/').at(-1)?.replace(/\..*/, '');
  const data = { ...smallFiles()[from], ...fields, formerly: [former] };
  return [without(from), file(to, data)];
}

/** All that names one thing by its id, by another. */
const inPlaceOf =
  (from: string, to: string): Change =>
  (content) => ({
    ...content,
    files: JSON.parse(JSON.stringify(content.files).replaceAll(`"${from}"`, `"${to}"`)),
  });

describe('nothing is news', () => {
  test('in a framework that is as it was', () => {
    const sheet = written();
    expect(carryOver(before, sheet)).toEqual(sheet);
  });

  test('at a level that has just been chosen', () => {
    const sheet = aWorksheet(before, { level: 'rep' });
    expect(newsAfter(before, sheet)).toEqual([]);
  });

  test('where nothing was seen before, as in a file from elsewhere', () => {
    expect(
      newsAfter(planData(set(senior, 'expectations.negotiation', 3)), { ...written(), lastSeen: [] }),
    ).toEqual([]);
  });

  test('where only the name of the framework changed', () => {
    const data = planData(set('framework.yaml', 'name', 'Ladders'));
    expect(newsAfter(data)).toEqual([]);
    expect(carryOver(data, written()).framework.name).toBe('Ladders');
  });
});

describe('expectations', () => {
  test('that are higher, lower, new and gone are told with the level', () => {
    const data = planData(set(senior, 'expectations', { discovery: 2, coaching: 1 }));
    expect(newsAfter(data)).toEqual([
      { kind: 'lowered', title: 'Discovery', level: 'Senior Rep', was: 'Independent', now: 'Practising' },
      { kind: 'new', title: 'Coaching', level: 'Senior Rep', now: 'Learning' },
      { kind: 'no-longer-expected', title: 'Negotiation', level: 'Senior Rep' },
    ]);
  });

  test('that are raised where one might go are told too', () => {
    const data = planData(set('tracks/selling/principal-rep.yaml', 'expectations.coaching', 2));
    expect(newsAfter(data)).toEqual([
      { kind: 'stated', title: 'Coaching', level: 'Principal Rep', now: 'Practising' },
    ]);
  });

  test('that lose their proficiency are told with the one they had', () => {
    const data = planData(set(senior, 'expectations.negotiation', {}));
    expect(newsAfter(data)).toEqual([
      { kind: 'no-longer-stated', title: 'Negotiation', level: 'Senior Rep', was: 'Practising' },
    ]);
  });

  test('of a level that expected nothing are all new', () => {
    const data = planData();
    const sheet = { ...written(), lastSeen: [{ level: 'senior-rep', expects: [] }] };
    expect(newsAfter(data, sheet).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'new Discovery',
      'new Negotiation',
      'new Integrity',
    ]);
  });
});

describe('what matters at a level', () => {
  const weightNewsAfter = (change: Change, sheet = written()) =>
    carryOver(planData(change), sheet).weightNews?.map(
      ({ kind, title, level }) => `${title} at ${level}: ${kind}`,
    );
  const at = (weight: object, competency = 'discovery') =>
    set(senior, `expectations.${competency}`, { proficiency: 3, ...weight });

  test('is told where it is a must or optional now', () => {
    const emphasis = true;
    expect(weightNewsAfter(at({ emphasis, importance: 'must' }))).toEqual(['Discovery at Senior Rep: must']);
    expect(weightNewsAfter(at({ emphasis, importance: 'optional' }))).toEqual([
      'Discovery at Senior Rep: optional',
    ]);
  });

  test('is told where it is no longer', () => {
    const seen = (importance: string) => carryOver(planData(at({ emphasis: true, importance })), written());
    const back = at({ emphasis: true });
    const { weightNews: _, ...must } = seen('must');
    const { weightNews: __, ...optional } = seen('optional');
    expect(weightNewsAfter(back, must)).toEqual(['Discovery at Senior Rep: no-longer-must']);
    expect(weightNewsAfter(back, optional)).toEqual(['Discovery at Senior Rep: no-longer-optional']);
  });

  test('is told where it is emphasised or no longer, and beside a proficiency that changes too', () => {
    const sheet = carryOver(planData(at({ emphasis: true }, 'negotiation')), written());
    expect(sheet.weightNews).toEqual([{ kind: 'emphasised', title: 'Negotiation', level: 'Senior Rep' }]);
    expect(sheet.news).toMatchObject([{ kind: 'raised', title: 'Negotiation' }]);
    expect(weightNewsAfter(at({}))).toEqual(['Discovery at Senior Rep: no-longer-emphasised']);
  });

  test('is told of places that one might go to', () => {
    const change = set('tracks/selling/principal-rep.yaml', 'expectations.coaching', { importance: 'must' });
    expect(weightNewsAfter(change)).toEqual(['Coaching at Principal Rep: must']);
  });

  test('is no news where nothing was kept of it', () => {
    const lastSeen = written().lastSeen.map(({ level, expects }) => ({
      level,
      expects: expects.map(({ importance: _, isEmphasised: __, ...each }) => each),
    }));
    const sheet = carryOver(planData(at({ importance: 'must' })), { ...written(), lastSeen });
    expect(sheet).not.toHaveProperty('weightNews');
    expect(sheet.news).toEqual([]);
    expect(carryOver(before, sheet).weightNews?.map(({ kind }) => kind)).toEqual([
      'no-longer-must',
      'emphasised',
    ]);
  });

  test('is told once, and stays until it was read', () => {
    const data = planData(at({ emphasis: true, importance: 'must' }));
    const once = carryOver(data, written());
    expect(carryOver(data, once)).toEqual(once);
    expect(carryOver(before, once).weightNews?.map(({ kind }) => kind)).toEqual(['must', 'no-longer-must']);
  });

  test('is not told of what is expected anew', () => {
    const change = set(senior, 'expectations.coaching', {
      proficiency: 1,
      importance: 'must',
      emphasis: true,
    });
    expect(weightNewsAfter(change)).toBeUndefined();
  });
});

describe('the scale', () => {
  const scale = (...ids: string[]): Change =>
    set(
      'framework.yaml',
      'scale',
      ids.map((id) => ({ id, name: id[0]?.toUpperCase() + id.slice(1) })),
    );

  test('may get a step in between, and what was picked keeps its words', () => {
    const data = planData(
      scale('learning', 'trying', 'practising', 'independent', 'advanced'),
      set(senior, 'expectations', {
        discovery: { proficiency: 'independent', emphasis: true },
        negotiation: 'practising',
      }),
      set('tracks/selling/principal-rep.yaml', 'expectations', {
        discovery: 'advanced',
        negotiation: 'advanced',
        coaching: {},
      }),
      set('framework.yaml', 'grades.1.baseline', { integrity: 'practising' }),
      set('framework.yaml', 'grades.2.baseline', { integrity: 'independent' }),
      set('competencies/discovery.yaml', 'descriptors', {
        1: { summary: 'Asks.', behaviours: ['Asks open questions.'] },
        independent: { summary: 'Listens.', behaviours: ['Repeats what was said.'] },
      }),
      set(negotiation, 'descriptors', {
        practising: { behaviours: ['Plans what to ask for in return.'] },
      }),
    );
    const sheet = carryOver(data, written());
    expect(sheet.news).toEqual([]);
    expect(sheet.answers.map(({ choice }) => choice)).toEqual([
      expect.objectContaining({ id: 'independent', position: 4, name: 'Independent' }),
      expect.objectContaining({ id: 'practising', position: 3, name: 'Practising' }),
    ]);
    expect(rewordedSince(data, sheet)).toEqual([]);
  });

  test('may lose the step that was picked: the answer stays, and is to be looked at again', () => {
    const data = planData(scale('learning', 'working', 'independent', 'advanced'));
    const sheet = carryOver(data, written());
    expect(sheet.answers[1]).toEqual(written().answers[1]);
    expect(rewordedSince(data, sheet)).toEqual([
      expect.objectContaining({ title: 'Negotiation', name: 'Practising' }),
    ]);
    expect(rewordedSince(data, sheet)[0]).not.toHaveProperty('now');
  });
});

describe('a competency', () => {
  test('that was renamed and reworded keeps its answer, and both are told', () => {
    const data = planData(
      inPlaceOf('negotiation', 'bargaining'),
      ...renamed(negotiation, 'competencies/bargaining.yaml', {
        title: 'Bargaining',
        descriptors: { 2: { summary: 'Trades.', behaviours: ['Asks for something back.'] } },
      }),
    );
    const sheet = carryOver(data, written());
    expect(sheet.answers[1]).toMatchObject({
      competency: 'bargaining',
      title: 'Bargaining',
      did: 'Did something about Negotiation.',
    });
    expect(sheet.news).toEqual([{ kind: 'competency-renamed', title: 'Bargaining', was: 'Negotiation' }]);
    expect(rewordedSince(data, sheet)).toEqual([
      expect.objectContaining({
        title: 'Bargaining',
        name: 'Practising',
        was: ['Plans what to ask for in return.'],
        now: ['Trades.', 'Asks for something back.'],
      }),
    ]);
  });

  const joined = planData(
    inPlaceOf('negotiation', 'discovery'),
    without(negotiation),
    set('competencies/discovery.yaml', 'related', []),
    set('competencies/discovery.yaml', 'formerly', ['negotiation']),
    set('tracks/selling/rep.yaml', 'expectations', { discovery: 1 }),
    set(senior, 'expectations', { discovery: { proficiency: 3, emphasis: true } }),
    set('tracks/selling/principal-rep.yaml', 'expectations', { discovery: 4, coaching: {} }),
  );

  test('that became part of another hands its events on, and its choice is told', () => {
    const sheet = carryOver(joined, written());
    expect(sheet.answers).toEqual([
      {
        ...written().answers[0],
        did: 'Did something about Discovery.\nDid something about Negotiation.',
      },
    ]);
    expect(sheet.news).toEqual([
      { kind: 'competency-joined', title: 'Discovery', was: 'Negotiation' },
      { kind: 'choice-left', title: 'Discovery', was: 'Negotiation', now: 'Practising' },
    ]);
  });

  test('that took another in keeps its own choice, whichever was written first', () => {
    const { answers, ...sheet } = written();
    const carried = carryOver(joined, { ...sheet, answers: answers.toReversed() });
    expect(carried.answers[0]?.choice).toEqual(answers[0]?.choice);
  });

  test('that took another in takes its choice over where it had none', () => {
    const { answers, ...sheet } = written();
    const [{ choice: _, ...first }, second] = answers as [Worksheet['answers'][0], Worksheet['answers'][0]];
    const carried = carryOver(joined, { ...sheet, answers: [first, second] });
    expect(carried.answers[0]?.choice).toEqual(second.choice);
    expect(carried.news.map(({ kind }) => kind)).toEqual(['competency-joined']);
  });

  const retired = planData(
    inPlaceOf('negotiation', 'coaching'),
    without(negotiation),
    set('competencies/discovery.yaml', 'related', []),
    set('tracks/selling/rep.yaml', 'expectations', { discovery: 1 }),
    set(senior, 'expectations', { discovery: 3 }),
    set('tracks/selling/principal-rep.yaml', 'expectations', { discovery: 4 }),
    set('tracks/leading/team-lead.yaml', 'expectations', {}),
  );

  test('that is gone keeps its answer as it was written', () => {
    const sheet = carryOver(retired, written());
    expect(sheet.answers[1]).toEqual({ ...written().answers[1], isGone: true });
    expect(sheet.news).toContainEqual({ kind: 'competency-gone', title: 'Negotiation' });
  });

  test('that is gone is told once, also after it was read', () => {
    const sheet = { ...carryOver(retired, written()), news: [] };
    expect(newsAfter(retired, sheet)).toEqual([]);
  });

  test('that comes back is as before', () => {
    const sheet = carryOver(before, { ...carryOver(retired, written()), news: [] });
    expect(sheet.answers).toEqual(written().answers);
  });

  test('that is only in an aim is told all the same', () => {
    const { plan, ...sheet } = aWorksheet(before, {});
    const aims = [anAim(before, 'negotiation', 'practising')];
    const carried = carryOver(retired, { ...sheet, plan: { ...plan, aims } });
    expect(carried.news).toEqual([{ kind: 'competency-gone', title: 'Negotiation' }]);
    expect(carried.plan.aims[0]).toEqual({ ...aims[0], isGone: true });
  });
});

describe('a level', () => {
  const lead = (changes: Change[] = []) =>
    planData(
      inPlaceOf('senior-rep', 'account-lead'),
      ...renamed(senior, 'tracks/selling/account-lead.yaml', { title: 'Account Lead' }),
      ...changes,
    );

  test('that was renamed is followed, and its changes are told by its new name', () => {
    const data = lead([set('tracks/selling/account-lead.yaml', 'expectations.negotiation', 3)]);
    const sheet = carryOver(data, written());
    expect(sheet.level).toEqual({ id: 'account-lead', title: 'Account Lead' });
    expect(sheet.news).toEqual([
      { kind: 'level-renamed', title: 'Account Lead', was: 'Senior Rep' },
      { kind: 'raised', title: 'Negotiation', level: 'Account Lead', was: 'Practising', now: 'Independent' },
    ]);
  });

  test('that is renamed back is followed back', () => {
    const there = { ...carryOver(lead(), written()), news: [] };
    const back = carryOver(planData(set(senior, 'formerly', ['account-lead'])), there);
    expect(back.level).toEqual({ id: 'senior-rep', title: 'Senior Rep' });
    expect(back.news).toEqual([{ kind: 'level-renamed', title: 'Senior Rep', was: 'Account Lead' }]);
    expect(back.lastSeen).toEqual(written().lastSeen);
  });

  test('that became the present one is no other place', () => {
    const data = planData();
    const merged = { ...data, renamed: { ...data.renamed, level: { 'old-rep': 'senior-rep' } } };
    const sheet = { ...written(), towards: [{ id: 'old-rep', title: 'Old Rep' }, ...written().towards] };
    expect(carryOver(merged, sheet).towards).toEqual(written().towards);
  });

  test('that is gone stays as it was written, and is told once', () => {
    const sheet = { ...written(), level: { id: 'closer', title: 'Closer' } };
    const carried = carryOver(before, sheet);
    expect(carried.level).toEqual({ id: 'closer', title: 'Closer', isGone: true });
    expect(carried.news).toEqual([{ kind: 'level-gone', title: 'Closer' }]);
    expect(newsAfter(before, { ...carried, news: [] })).toEqual([]);
  });
});

describe('a proficiency', () => {
  const renamedStep = inPlaceOf('practising', 'with-practice');
  const after = planData(renamedStep, set('framework.yaml', 'scale.1.formerly', ['practising']));

  test('that has another id is followed in answers, aims and what was seen, and is no news', () => {
    const sheet = {
      ...written(),
      plan: { ...written().plan, aims: [anAim(before, 'negotiation', 'practising')] },
    };
    const carried = carryOver(after, sheet);
    expect(carried.news).toEqual([]);
    expect(JSON.stringify(carried)).not.toContain('"practising"');
    const [was, is] = [sheet, carried].map(({ answers }) => answers.map(({ choice }) => choice));
    expect(is).toEqual(JSON.parse(JSON.stringify(was).replaceAll('"practising"', '"with-practice"')));
    expect(carried.lastSeen).toEqual(
      JSON.parse(JSON.stringify(sheet.lastSeen).replaceAll('"practising"', '"with-practice"')),
    );
  });

  test('that moved on the scale under another id is found there', () => {
    const scale = ['learning', 'beginning', 'with-practice', 'independent', 'advanced'].map((id) => ({
      id,
      name: id,
      ...(id === 'with-practice' ? { formerly: ['practising'] } : {}),
    }));
    const moved = planData(renamedStep, set('framework.yaml', 'scale', scale));
    const found = carryOver(moved, written()).answers.find(({ competency }) => competency === 'negotiation');
    expect(found?.choice).toMatchObject({ id: 'with-practice', position: 3 });
  });
});

describe('an activity', () => {
  const withLine = (activity: string, title: string): Worksheet => {
    const { plan, ...sheet } = written();
    return {
      ...sheet,
      plan: { ...plan, aims: [anAim(before, 'discovery', 'advanced', [{ activity, title }])] },
    };
  };

  test('that was renamed keeps the words that stand in the plan', () => {
    const data = planData(
      inPlaceOf('shadow-a-call', 'sit-in'),
      ...renamed('activities/shadow-a-call.mdx', 'activities/sit-in.mdx', { title: 'Sit in on a call' }),
    );
    const sheet = carryOver(data, withLine('shadow-a-call', 'Shadow Ada’s call'));
    expect(sheet.plan.aims[0]?.lines).toEqual([aLine({ activity: 'sit-in', title: 'Shadow Ada’s call' })]);
    expect(sheet.news).toEqual([]);
  });

  test('that is gone stays in the plan, and is told once', () => {
    const sheet = carryOver(before, withLine('role-play', 'Role play'));
    expect(sheet.plan.aims[0]?.lines).toEqual([
      aLine({ activity: 'role-play', title: 'Role play', isGone: true }),
    ]);
    expect(sheet.news).toEqual([{ kind: 'activity-gone', title: 'Role play' }]);
    expect(newsAfter(before, { ...sheet, news: [] })).toEqual([]);
  });
});

describe('news', () => {
  const data = planData(
    set(senior, 'expectations', { discovery: 2, coaching: 1 }),
    set(senior, 'title', 'Account Lead'),
  );

  test('that was not read stays, and a second look adds nothing', () => {
    const once = carryOver(data, written());
    expect(once.news).toHaveLength(4);
    expect(carryOver(data, once)).toEqual(once);
  });

  test('of a later change comes behind it', () => {
    const once = carryOver(data, written());
    const twice = carryOver(planData(set(senior, 'title', 'Account Lead')), once);
    expect(twice.news.slice(0, once.news.length)).toEqual(once.news);
    expect(twice.news.slice(once.news.length)).toEqual([
      { kind: 'raised', title: 'Discovery', level: 'Account Lead', was: 'Practising', now: 'Independent' },
      { kind: 'new', title: 'Negotiation', level: 'Account Lead', now: 'Practising' },
      { kind: 'no-longer-expected', title: 'Coaching', level: 'Account Lead' },
    ]);
  });
});

test('what nobody wrote for this framework is carried over without harm', () => {
  const answers = ['__proto__', 'constructor', 'toString'].map((competency) => ({
    ...anAnswer(before, 'discovery', 'learning'),
    competency,
  }));
  const carried = carryOver(before, { ...written(), answers });
  expect(carried.answers.map(({ competency, isGone }) => [competency, isGone])).toEqual([
    ['__proto__', true],
    ['constructor', true],
    ['toString', true],
  ]);
});
