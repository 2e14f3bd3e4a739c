import type { PlanData, PlanLevel } from './plan-data.ts';
import { competencyById, levelById, type Named, named, scaleOf } from './rubric.ts';
import type { LevelSeen, News, Worksheet } from './worksheet.ts';

type Expected = LevelSeen['expects'][number];

/** What the chosen levels expect today, to tell later what has changed. */
export function seenNow(
  data: PlanData,
  { level, towards }: Pick<Worksheet, 'level' | 'towards'>,
): LevelSeen[] {
  const chosen = new Set([level?.id, ...towards.map(({ id }) => id)]);
  return [...chosen].flatMap((id) => {
    const found = levelById(data, id);
    return found ? [{ level: found.id, expects: expectedNow(data, found) }] : [];
  });
}

function expectedNow(data: PlanData, level: PlanLevel): Expected[] {
  return level.expects.flatMap(({ competency: place, at, importance = 'expected', emphasis = false }) => {
    const competency = data.competencies[place];
    if (!competency) return [];
    const { id, title } = competency;
    const step = scaleOf(data, competency).find(({ position }) => position === at);
    const proficiency = step ? { proficiency: named(step) } : {};
    return [{ competency: id, title, ...proficiency, importance, isEmphasised: emphasis }];
  });
}

/** What changed at the levels that were chosen, between what was seen of them and today. */
export function newsAtLevels(data: PlanData, { lastSeen }: Pick<Worksheet, 'lastSeen'>): News[] {
  return lastSeen.flatMap(({ level: id, expects }) => {
    const level = levelById(data, id);
    return level ? newsAt(data, level, expects) : [];
  });
}

function newsAt(data: PlanData, level: PlanLevel, seen: readonly Expected[]): News[] {
  const before = Map.groupBy(seen, ({ competency }) => competency);
  const today = expectedNow(data, level);
  const about = today.flatMap((now): News[] => {
    const change = changeOf(data, before.get(now.competency) ?? [], now);
    return change ? [{ title: now.title, level: level.title, ...change }] : [];
  });
  const left = seen.filter((was) => !today.some(({ competency }) => competency === was.competency));
  const known = left.flatMap(({ competency }) => competencyById(data, competency) ?? []);
  return [
    ...about,
    ...known.map(({ title }): News => ({ kind: 'no-longer-expected', title, level: level.title })),
  ];
}

/** What was seen of a competency is more than one thing where several have become this one. */
function changeOf(
  data: PlanData,
  seen: readonly Expected[],
  { competency, proficiency: now }: Expected,
): Pick<News, 'kind' | 'was' | 'now'> | undefined {
  if (seen.length === 0) return { kind: 'new', ...(now ? { now: now.name } : {}) };
  if (seen.some(({ proficiency }) => proficiency?.id === now?.id)) return undefined;
  const was = highest(data, competency, seen);
  if (!was) return now && { kind: 'stated', now: now.name };
  if (!now) return { kind: 'no-longer-stated', was: was.name };
  if (was.position === now.position) return undefined;
  return { kind: now.position > was.position ? 'raised' : 'lowered', was: was.name, now: now.name };
}

/** The highest that was seen, where it stands on the scale today. */
function highest(data: PlanData, competency: string, seen: readonly Expected[]): Named | undefined {
  const found = competencyById(data, competency);
  const scale = found ? scaleOf(data, found) : [];
  const steps = seen.flatMap(({ proficiency }) => proficiency ?? []);
  const today = steps.map((each) => ({ ...each, ...scale.find(({ id }) => id === each.id) }));
  return today.sort((a, b) => b.position - a.position)[0];
}
