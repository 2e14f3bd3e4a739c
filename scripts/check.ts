import { createHash } from 'node:crypto';
import path from 'node:path';
import { formatGithub } from '../src/core/problems/format-github.ts';
import { formatGitlab } from '../src/core/problems/format-gitlab.ts';
import { formatJson } from '../src/core/problems/format-json.ts';
import { formatText } from '../src/core/problems/format-text.ts';
import { lastRelease } from '../src/disk/last-release.ts';
import { checkFolder, type Review } from '../src/disk/review-folder.ts';
import { refreshSchemas } from '../src/disk/write-schemas.ts';
import { fromHere } from '../src/site/from-here.ts';
import { asCalled } from './support/as-called.ts';
import { fixContent } from './support/fix-content.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { UsageError } from './support/usage-error.ts';

const formats = ['text', 'json', 'github', 'gitlab'] as const;

await runCommand({
  call: 'npm run check',
  does: 'Checks the content and prints what is wrong with it, and where.',
  options: {
    content,
    format: {
      value: 'FORMAT',
      help: 'text, json, github for annotations in GitHub Actions, or gitlab for Code Quality (text)',
    },
    fix: { help: 'first set right what can only be meant in one way, and tidy up' },
    strict: { help: 'take warnings for errors' },
  },
  async run({ format = 'text', strict, fix, ...values }) {
    const { today, content: folder } = siteValues(values);
    const asked = formats.find((each) => each === format);
    if (!asked) throw new UsageError(`\`--format ${format}\` is not one of text, json, github and gitlab.`);
    if (fix) await fixContent(folder, today, asked === 'text' ? process.stdout : process.stderr);
    const previous = await lastRelease(folder, today);
    const review = await checkFolder(folder, { today, ...(previous && { previous }) });
    refreshSchemas(process.cwd(), folder, review.content);
    process.stdout.write(`${formatAs(asked, review, folder)}\n`);
    const { errors, warnings } = review.counts;
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
});

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
