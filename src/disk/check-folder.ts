import { beginCheck, type ReviewOptions } from '../core/ladder-checks/review-content.ts';
import { type Review, review } from './review-folder.ts';
import { textJudge } from './text-judge.ts';

/** Reads and checks a content folder, without making a framework of it. */
export async function checkFolder(
  folder: string,
  options: ReviewOptions,
): Promise<Omit<Review, 'framework' | 'frameworkIn'>> {
  const judge = textJudge(folder, { today: options.today });
  try {
    return await review(folder, async (content) => {
      const { judgeTexts, finish } = beginCheck(content, options, (catalog) => judge?.begin(catalog.entries));
      const ofTexts = judgeTexts && ((await judge?.problems) ?? judgeTexts());
      return { problems: finish(ofTexts ?? []) };
    });
  } finally {
    await judge?.end();
  }
}
