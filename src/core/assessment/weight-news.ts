import { seenNow } from './framework-news.ts';
import type { PlanData } from './plan-data.ts';
import { levelById } from './rubric.ts';
import type { LevelSeen, WeightNews, Worksheet } from './worksheet.ts';

type Expected = LevelSeen['expects'][number];

/** What has more or less weight today, at the levels that were chosen, than when the writer last looked. */
export function newsOfWeight(
  data: PlanData,
  sheet: Pick<Worksheet, 'level' | 'towards' | 'lastSeen'>,
): WeightNews[] {
  return seenNow(data, sheet).flatMap(({ level, expects }) => {
    const seen = sheet.lastSeen.find((each) => each.level === level)?.expects ?? [];
    const title = levelById(data, level)?.title ?? level;
    return expects.flatMap((now) => {
      const before = seen.filter(({ competency }) => competency === now.competency);
      return kindsOf(before, now).map((kind) => ({ kind, title: now.title, level: title }));
    });
  });
}

/** What was seen of a competency is more than one thing where several have become this one: then any of them counts. */
function kindsOf(before: readonly Expected[], now: Expected): WeightNews['kind'][] {
  const wasSeen = (is: (seen: Expected) => boolean) => before.length === 0 || before.some(is);
  return [
    ...(wasSeen(({ importance }) => importance === undefined || importance === now.importance)
      ? []
      : importanceKinds(before, now)),
    ...(wasSeen(({ isEmphasised }) => isEmphasised === undefined || isEmphasised === now.isEmphasised)
      ? []
      : [now.isEmphasised ? ('emphasised' as const) : ('no-longer-emphasised' as const)]),
  ];
}

function importanceKinds(before: readonly Expected[], { importance: now }: Expected): WeightNews['kind'][] {
  if (now === 'must' || now === 'optional') return [now];
  return before.some(({ importance }) => importance === 'must') ? ['no-longer-must'] : ['no-longer-optional'];
}
