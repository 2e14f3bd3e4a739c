import { idNow } from './id-now.ts';
import { answersTogether } from './joined-answers.ts';
import type { PlanData } from './plan-data.ts';
import { competencyById, levelById } from './rubric.ts';
import type { Answer, Line, News, Worksheet } from './worksheet.ts';

/** What the worksheet names that is called otherwise today, has become one, or is gone since the writer last looked. */
export function newsOfNames(data: PlanData, sheet: Worksheet): News[] {
  const { level, towards, answers, plan, framework } = sheet;
  const isTranslated = framework.language !== data.framework.language;
  const groups = answersTogether(data, answers);
  const lines = plan.aims.flatMap((aim) => aim.lines);
  return [
    ...[...(level ? [level] : []), ...towards].flatMap((each) =>
      ofTitle('level', each, levelById(data, idNow(data, 'level', each.id))),
    ),
    ...[...groups.map(([first]) => first), ...plan.aims].flatMap((each) =>
      ofTitle('competency', each, competencyById(data, idNow(data, 'competency', each.competency))),
    ),
    ...groups.flatMap(([first, ...others]) => others.flatMap((each) => ofJoined(data, first, each))),
    ...lines.filter((line) => isNewlyGone(data, line)).map(({ title }) => gone('activity', title)),
  ].filter(({ kind }) => !(isTranslated && kind.endsWith('-renamed')));
}

interface Titled {
  title: string;
  isGone?: boolean | undefined;
}

function ofTitle(kind: 'level' | 'competency', was: Titled, now: Titled | undefined): News[] {
  if (!now) return was.isGone ? [] : [gone(kind, was.title)];
  return now.title === was.title ? [] : [{ kind: `${kind}-renamed`, title: now.title, was: was.title }];
}

const gone = (kind: 'level' | 'competency' | 'activity', title: string): News => ({
  kind: `${kind}-gone`,
  title,
});

function isNewlyGone(data: PlanData, { activity, isGone }: Line): boolean {
  if (activity === undefined || isGone) return false;
  return !data.activities.some(({ id }) => id === idNow(data, 'activity', activity));
}

/** An answer about a competency that has become part of the one that the first is about. */
function ofJoined(data: PlanData, first: Answer, other: Answer): News[] {
  const title = competencyById(data, idNow(data, 'competency', other.competency))?.title ?? first.title;
  const left = first.choice && other.choice?.kind === 'picked' ? other.choice : undefined;
  return [
    ...(other.title === title ? [] : [{ kind: 'competency-joined', title, was: other.title } as const]),
    ...(left ? [{ kind: 'choice-left', title, was: other.title, now: left.name } as const] : []),
  ];
}
