import { beginCheck, type ReviewOptions } from '../core/ladder-checks/review-content.ts';
import type { Content } from '../core/schema/content-file.ts';
import { type Review, review } from './review-folder.ts';
import { secondThread } from './second-thread.ts';

/** Reads and checks a content folder, without making a framework of it; a large one in two threads. */
export async function checkFolder(
  folder: string,
  options: ReviewOptions,
): Promise<Omit<Review, 'framework' | 'frameworkIn'>> {
  const thread = secondThread();
  const look = async (content: Content) => {
    const { judgeTexts, finish } = beginCheck(content, options, ({ entries }) =>
      thread.judgeTexts(entries, { today: options.today }),
    );
    const ofTexts = judgeTexts && ((await thread.problemsOfTexts()) ?? judgeTexts());
    return { problems: finish(ofTexts ?? []) };
  };
  try {
    return await review(folder, look, thread.readFiles);
  } finally {
    await thread.end();
  }
}
