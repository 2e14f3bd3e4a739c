import type { Framework } from '../core/framework/framework.ts';
import type { FrameworkSource } from '../core/framework/framework-source.ts';
import type { ReviewOptions } from '../core/ladder-checks/asked-for.ts';
import { type ContentReview, checkContent, reviewContent } from '../core/ladder-checks/review-content.ts';
import type { PlacedProblem, Problem, Severity } from '../core/problems/problem.ts';
import type { Content } from '../core/schema/content-file.ts';
import type { BrandFiles } from './brand/brand-files.ts';
import { lookAtBrand } from './brand/look-at-brand.ts';
import { placeProblems } from './place-problems.ts';
import { readContent } from './read-content.ts';
import type { FileReader } from './read-file.ts';

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
  const read = await readFolder(folder);
  const { problems, ...made } = read.isEmpty ? { problems: [] } : look(read.content);
  return { ...(read.isReadable ? made : {}), ...(await placed(folder, read, problems)) };
}

/** A content folder as it was read, before anything is said of what it holds. */
export interface FolderRead {
  content: Content;
  brandFiles: BrandFiles;
  problems: readonly Problem[];
  /** No file of it is in the way of a framework. */
  isReadable: boolean;
  /** Nothing of it could be read. What is not there has no shape either: one problem says so. */
  isEmpty: boolean;
}

export async function readFolder(folder: string, read?: FileReader): Promise<FolderRead> {
  const { content, problems: faults } = await readContent(folder, read);
  const brand = await lookAtBrand(folder, content);
  const problems = [...faults, ...brand.problems];
  return {
    content,
    brandFiles: brand.files,
    problems,
    isReadable: !problems.some((problem) => problem.severity === 'error'),
    isEmpty: content.files.length === 0 && problems.length > 0,
  };
}

/** All problems of a folder, each at its line, beside those of reading it. */
export async function placed(
  folder: string,
  { content, brandFiles, problems: reading }: FolderRead,
  found: readonly Problem[],
): Promise<Omit<Review, 'framework' | 'source'>> {
  const problems = await placeProblems(folder, [...reading, ...found]);
  const files = content.files.length + content.unreadable.length;
  return { content, brandFiles, problems, counts: { files, ...countBySeverity(problems) } };
}

function countBySeverity(problems: readonly Pick<Problem, 'severity'>[]) {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
