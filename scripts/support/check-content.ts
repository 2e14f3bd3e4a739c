import { createHash } from 'node:crypto';
import path from 'node:path';
import { formatGithub } from '../../src/core/problems/format-github.ts';
import { formatGitlab } from '../../src/core/problems/format-gitlab.ts';
import { formatJson } from '../../src/core/problems/format-json.ts';
import { formatText } from '../../src/core/problems/format-text.ts';
import { dictionary } from '../../src/disk/dictionary.ts';
import { lastRelease } from '../../src/disk/last-release.ts';
import { checkFolder, type Review } from '../../src/disk/review-folder.ts';
import { refreshSchemas } from '../../src/disk/write-schemas.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { asCalled } from './as-called.ts';
import { UsageError } from './usage-error.ts';

const formats = ['text', 'json', 'github', 'gitlab'] as const;

interface Asked {
  content: string;
  today: string;
  format?: string | undefined;
  /** Set right first what can only be meant in one way. */
  fix?: boolean | undefined;
}

/** Checks a content folder and prints what is wrong with it. Returns how many problems there are of each severity. */
export async function checkContent(asked: Asked): Promise<Review['counts']> {
  const { today, content: folder, format = 'text', fix } = asked;
  const known = formats.find((each) => each === format);
  if (!known) throw new UsageError(`\`--format ${format}\` is not one of text, json, github and gitlab.`);
  if (fix) {
    // Loaded only where it is asked for: most only want to know.
    const { fixContent } = await import('./fix-content.ts');
    await fixContent(folder, today, known === 'text' ? process.stdout : process.stderr);
  }
  const previous = await lastRelease(folder, today);
  const review = await checkFolder(folder, { today, dictionary, ...(previous && { previous }) });
  refreshSchemas(process.cwd(), folder, review.content);
  process.stdout.write(`${formatAs(known, review, folder)}\n`);
  return review.counts;
}

function formatAs(format: (typeof formats)[number], review: Review, folder: string): string {
  if (format === 'json') return formatJson(review);
  if (format === 'text') return asCalled(formatText(review, fromHere(folder)));
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  if (format === 'github') return formatGithub(review, path.relative(GITHUB_WORKSPACE ?? '.', folder));
  return formatGitlab(review, path.relative(CI_PROJECT_DIR ?? '.', folder), digest);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
