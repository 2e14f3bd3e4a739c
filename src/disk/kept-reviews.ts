import type { FrameworkSource } from '../core/framework/framework-source.ts';
import type { ReviewOptions } from '../core/ladder-checks/asked-for.ts';
import { keptFindings } from '../core/ladder-checks/kept-findings.ts';
import { type ReviewStep, reviewSteps } from '../core/ladder-checks/review-steps.ts';
import type { BrandFiles } from './brand/brand-files.ts';
import { keptFiles } from './kept-files.ts';
import { type FolderRead, placed, type Review, readFolder } from './review-folder.ts';

/** How far a review of a folder has come; see `ReviewStep`. */
type FolderStep = { source: FrameworkSource; brandFiles: BrandFiles } | { isSound: boolean } | undefined;

export type StepsOfFolder = AsyncGenerator<FolderStep, Omit<Review, 'framework'>>;

/**
 * Reviews of one folder, one after the other, in steps. Each says what `reviewFolder` would, and takes from those before
 * what did not change since: a file is read, and its shape checked, only once for each text that it has.
 */
export function keptReviews(folder: string, options: ReviewOptions): () => StepsOfFolder {
  const nextReader = keptFiles();
  const findAlone = keptFindings();
  return async function* () {
    const read = await readFolder(folder, nextReader());
    if (read.isEmpty) return placed(folder, read, []);
    const steps = reviewSteps(read.content, options, findAlone);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield ofFolder(step.value, read);
    const { source, problems } = step.value;
    return {
      ...(await placed(folder, read, problems)),
      ...(source && read.isReadable ? { source } : {}),
    };
  };
}

function ofFolder(step: ReviewStep, { isReadable, brandFiles }: FolderRead): FolderStep {
  if (step && 'source' in step) return isReadable ? { ...step, brandFiles } : undefined;
  return step && { isSound: step.isSound && isReadable };
}
