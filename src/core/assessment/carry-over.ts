import { followFramework } from './follow-framework.ts';
import { newsAtLevels, seenNow } from './framework-news.ts';
import { newsOfNames } from './name-news.ts';
import type { PlanData } from './plan-data.ts';
import { newsOfWeight } from './weight-news.ts';
import type { News, WeightNews, Worksheet } from './worksheet.ts';

/**
 * A worksheet in the terms of the framework as it is today. Ids that were renamed are followed; what the framework
 * no longer has stays as it was written. What changed is added to its news. A second time nothing is added.
 */
export function carryOver(data: PlanData, sheet: Worksheet): Worksheet {
  const now = followFramework(data, sheet);
  const weightNews = eachOnce([...(sheet.weightNews ?? []), ...newsOfWeight(data, now)]);
  return {
    ...now,
    framework: { ...data.framework },
    lastSeen: seenNow(data, now),
    news: eachOnce([...sheet.news, ...newsOfNames(data, sheet), ...newsAtLevels(data, now)]),
    ...(weightNews.length > 0 ? { weightNews } : {}),
  };
}

const eachOnce = <Item extends News | WeightNews>(news: readonly Item[]): Item[] => [
  ...new Map(news.map((each) => [sentenceOf(each), each])).values(),
];

const sentenceOf = ({
  kind,
  title,
  level,
  was,
  now,
}: Partial<News> | Partial<WeightNews & Pick<News, 'was' | 'now'>>): string =>
  JSON.stringify([kind, title, level, was, now]);
