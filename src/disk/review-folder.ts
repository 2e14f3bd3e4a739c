import type { Framework } from '../core/framework/framework.ts';
import type { FrameworkSource } from '../core/framework/framework-source.ts';
import {
  type ContentReview,
  checkContent,
  type ReviewOptions,
  reviewContent,
} from '../core/ladder-checks/review-content.ts';
import type { PlacedProblem, Problem, Severity } from '../core/problems/problem.ts';
import type { Content } from '../core/schema/content-file.ts';
import type { BrandFiles } from './brand/brand-files.ts';
import { lookAtBrand } from './brand/look-at-brand.ts';
import { placeProblems } from './place-problems.ts';
import { readContent } from './read-content.ts';

/** A content folder, looked at in full: its problems, and its framework where none of them is an error. */
export interface Review {
  content: Content;
  framework?: Framework;
  /** What it was made from; there where `framework` is. */
  source?: FrameworkSource;
  /** Sizes of pictures and facts of fonts that its brand names. */
  brandFiles: BrandFiles;
  problems: readonly PlacedProblem[];
  counts: { files: number; errors: number; warnings: number; notes: number };
}

/** Reads, checks and links a content folder. It never throws for what the folder holds. */
export const reviewFolder = (folder: string, options: ReviewOptions): Promise<Review> =>
  review(folder, (content) => reviewContent(content, options));

/** Reads and checks a content folder, without making a framework of it. */
export const checkFolder = (
  folder: string,
  options: ReviewOptions,
): Promise<Omit<Review, 'framework' | 'source'>> =>
  review(folder, (content) => checkContent(content, options));

async function review(folder: string, look: (content: Content) => ContentReview): Promise<Review> {
  const { content, problems: faults } = await readContent(folder);
  const brand = await lookAtBrand(folder, content);
  const reading = [...faults, ...brand.problems];
  const isReadable = !reading.some((problem) => problem.severity === 'error');
  // What is not there has no shape either: one problem says so.
  const isEmpty = content.files.length === 0 && reading.length > 0;
  const { problems, ...made } = isEmpty ? { problems: [] } : look(content);
  const placed = await placeProblems(folder, [...reading, ...problems]);
  return {
    content,
    brandFiles: brand.files,
    ...(isReadable ? made : {}),
    problems: placed,
    counts: { files: content.files.length + content.unreadable.length, ...countBySeverity(placed) },
  };
}

function countBySeverity(problems: readonly Pick<Problem, 'severity'>[]) {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
