import type { Framework } from '../framework/framework.ts';
import { frameworkFrom } from '../framework/framework-source.ts';
import type { Content } from '../schema/content-file.ts';
import type { ReviewOptions } from './asked-for.ts';
import { type Reviewed, reviewSteps } from './review-steps.ts';

export interface ContentReview extends Reviewed {
  /** The framework for the audience asked for; there only when no problem is an error. */
  framework?: Framework;
}

/** All that there is to say about a framework: shape, references, and what makes a good ladder. */
export function reviewContent(content: Content, options: ReviewOptions): ContentReview {
  const { problems, source } = checkAll(content, options);
  return source ? { problems, framework: frameworkFrom(source, options.language), source } : { problems };
}

/** The same without making a framework of it, which takes as long as checking it. */
export const checkContent = (content: Content, options: ReviewOptions): Pick<ContentReview, 'problems'> => ({
  problems: checkAll(content, options).problems,
});

function checkAll(content: Content, options: ReviewOptions): Reviewed {
  const steps = reviewSteps(content, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
