import { formatText } from '../core/problems/format-text.ts';
import { type Review, reviewFolder } from '../disk/review-folder.ts';
import { fromHere } from './from-here.ts';
import { holdBrandFiles } from './held-brand-files.ts';
import { holdFramework } from './held-framework.ts';
import { holdProblems } from './held-problems.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Reviews the content and holds its framework, so that pages show it. Where the content has errors, the
 * framework held before stays.
 */
export async function holdReviewed(options: SiteOptions): Promise<Review> {
  const { content, audience, language, today } = options;
  const review = await reviewFolder(content, {
    today,
    ...(audience && { audience }),
    ...(language && { language }),
  });
  if (review.framework) {
    holdFramework(review.framework);
    holdProblems(review.problems);
    holdBrandFiles(review.brandFiles);
  }
  return review;
}

/** The same where there is nothing to show without it. */
export async function reviewOrThrow(options: SiteOptions): Promise<void> {
  const review = await holdReviewed(options);
  if (!review.framework) throw new Error(formatText(review, fromHere(options.content)));
}
