import type { PlanData, PlanLevel } from './plan-data.ts';
import { competencyById, expectedAt, levelById, saysNow, scaleOf } from './rubric.ts';
import type { Answer, News, Worksheet } from './worksheet.ts';

type Seen = Worksheet['seen'][number];

/** What the chosen levels expect today, to tell later what has changed. */
export function seenNow(data: PlanData, { level, towards }: Pick<Worksheet, 'level' | 'towards'>): Seen[] {
  const chosen = new Set([level?.id, ...towards.map(({ id }) => id)]);
  return [...chosen].flatMap((id) => {
    const found = levelById(data, id);
    return found ? seenAt(data, found) : [];
  });
}

function seenAt(data: PlanData, level: PlanLevel): Seen[] {
  return [...expectedAt(data, level)].map(([competency, at]) => {
    const title = competencyById(data, competency)?.title ?? competency;
    return { level: level.id, competency, title, at };
  });
}

/** What changed at the levels that were chosen, between what was seen of them and today. */
export function newsAtLevels(data: PlanData, sheet: Worksheet): News[] {
  return [...Map.groupBy(sheet.seen, ({ level }) => level)].flatMap(([id, seen]) => {
    const level = levelById(data, id);
    return level ? newsAt(data, level, seen) : [];
  });
}

function newsAt(data: PlanData, level: PlanLevel, seen: readonly Seen[]): News[] {
  const before = new Map(seen.map((each) => [each.competency, each]));
  const fresh = seenAt(data, level).flatMap((now): News[] => {
    const was = before.get(now.competency);
    if (!was) return [{ kind: 'new', title: now.title, level: level.title, now: nameAt(data, now) }];
    if (was.at === now.at) return [];
    const kind = now.at > was.at ? 'raised' : 'lowered';
    const [from, to] = [nameAt(data, was), nameAt(data, now)];
    return [{ kind, title: now.title, level: level.title, was: from, now: to }];
  });
  const expected = expectedAt(data, level);
  const gone = seen.filter(({ competency }) => !expected.has(competency) && competencyById(data, competency));
  return [
    ...fresh,
    ...gone.map(({ title }): News => ({ kind: 'no-longer-expected', title, level: level.title })),
  ];
}

function nameAt(data: PlanData, { competency, at }: Seen): string {
  const found = competencyById(data, competency);
  return (found && scaleOf(data, found).find(({ position }) => position === at)?.name) ?? '';
}

/** An answer whose words read otherwise today than on the day they were picked. */
export interface Reworded {
  answer: Answer;
  title: string;
  /** Name of the proficiency. */
  name: string;
  was: readonly string[];
  /** Absent where the scale no longer has that proficiency. */
  now?: readonly string[];
}

export function rewordedSince(data: PlanData, { answers }: Worksheet): Reworded[] {
  return answers.flatMap((answer) => {
    const { choice } = answer;
    const competency = competencyById(data, answer.competency);
    if (choice?.kind !== 'picked' || !competency) return [];
    const step = scaleOf(data, competency).find(({ id }) => id === choice.id);
    const now = step && saysNow(data, competency, step.position);
    if (now && isSame(now, choice.says) && step.position === choice.position) return [];
    const { title } = competency;
    return [{ answer, title, name: choice.name, was: choice.says, ...(now ? { now } : {}) }];
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.join('\n').replace(/\s+/g, ' ') === b.join('\n').replace(/\s+/g, ' ');
