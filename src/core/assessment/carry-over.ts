import { newsAtLevels, seenNow } from './framework-news.ts';
import type { PlanData } from './plan-data.ts';
import { competencyById, levelById } from './rubric.ts';
import type { News, Worksheet } from './worksheet.ts';

/**
 * A worksheet in the terms of the framework as it is today. Ids that were renamed are followed; what the framework
 * no longer has stays as it was written. What changed is added to its news. A second time nothing is added.
 */
export function carryOver(data: PlanData, sheet: Worksheet): Worksheet {
  const renamed = withNewIds(data, sheet);
  const found = [...renames(data, sheet), ...newsAtLevels(data, renamed), ...losses(data, sheet, renamed)];
  return {
    ...renamed,
    framework: { ...data.framework },
    seen: seenNow(data, renamed),
    news: [...sheet.news, ...found.filter((each) => !sheet.news.some((old) => isSame(old, each)))],
  };
}

const isSame = (a: News, b: News): boolean =>
  a.kind === b.kind && a.title === b.title && a.level === b.level && a.was === b.was && a.now === b.now;

type Kind = keyof PlanData['renamed'];

function idNow({ renamed }: PlanData, kind: Kind, id: string): string {
  const ids = renamed[kind];
  return Object.hasOwn(ids, id) ? (ids[id] ?? id) : id;
}

function withNewIds(data: PlanData, sheet: Worksheet): Worksheet {
  const level = (id: string) => idNow(data, 'level', id);
  const competency = (id: string) => idNow(data, 'competency', id);
  const place = (each: { id: string; title: string }) => {
    const id = level(each.id);
    return { ...each, id, title: levelById(data, id)?.title ?? each.title };
  };
  const about = <Item extends { competency: string; title: string }>(item: Item): Item => {
    const id = competency(item.competency);
    return { ...item, competency: id, title: competencyById(data, id)?.title ?? item.title };
  };
  return {
    ...sheet,
    ...(sheet.level ? { level: place(sheet.level) } : {}),
    towards: sheet.towards.map(place),
    answers: firstOfEach(sheet.answers.map(about)),
    seen: sheet.seen.map((each) => ({ ...about(each), level: level(each.level) })),
    promotionCase: sheet.promotionCase.map((each) => ({ ...each, to: level(each.to) })),
    plan: {
      ...sheet.plan,
      aims: sheet.plan.aims.map((aim) => about({ ...aim, lines: lines(data, aim.lines) })),
    },
  };
}

type Lines = Worksheet['plan']['aims'][number]['lines'];

const lines = (data: PlanData, of: Lines): Lines =>
  of.map((line) => (line.activity ? { ...line, activity: idNow(data, 'activity', line.activity) } : line));

/** Two competencies that became one keep the first answer; the words of the second are put behind its own. */
function firstOfEach(answers: Worksheet['answers']): Worksheet['answers'] {
  return [...Map.groupBy(answers, ({ competency }) => competency).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const joined = (field: 'did' | 'happened' | 'seenBy' | 'when') =>
      [first, ...others]
        .map((each) => each[field])
        .filter(Boolean)
        .join('\n');
    const texts = {
      did: joined('did'),
      happened: joined('happened'),
      seenBy: joined('seenBy'),
      when: joined('when'),
    };
    return [{ ...first, ...texts }];
  });
}

function renames(data: PlanData, sheet: Worksheet): News[] {
  const levels = [...(sheet.level ? [sheet.level] : []), ...sheet.towards].flatMap(
    ({ id, title }): News[] => {
      const now = levelById(data, idNow(data, 'level', id));
      return now && now.title !== title ? [{ kind: 'level-renamed', title: now.title, was: title }] : [];
    },
  );
  const competencies = sheet.answers.flatMap(({ competency, title }): News[] => {
    const now = competencyById(data, idNow(data, 'competency', competency));
    return now && now.title !== title ? [{ kind: 'competency-renamed', title: now.title, was: title }] : [];
  });
  return [...levels, ...competencies];
}

/** What was in the framework when it was last looked at, and is not any more. */
function losses(data: PlanData, before: Worksheet, now: Worksheet): News[] {
  const wasKnown = before.seen.length > 0 || before.answers.length > 0;
  if (!wasKnown) return [];
  const places = [...(now.level ? [now.level] : []), ...now.towards];
  const levels = places.filter(({ id }) => !levelById(data, id));
  const competencies = now.answers.filter(({ competency }) => !competencyById(data, competency));
  const activities = now.plan.aims
    .flatMap((aim) => aim.lines)
    .filter(({ activity }) => activity && !data.activities.some(({ id }) => id === activity));
  return [
    ...levels.map(({ title }): News => ({ kind: 'level-gone', title })),
    ...competencies.map(({ title }): News => ({ kind: 'competency-gone', title })),
    ...activities.map(({ title }): News => ({ kind: 'activity-gone', title })),
  ];
}
