import { RevisionError } from '../src/disk/folder-at-revision.ts';
import { comparedStates, UnreadableState } from './support/compared-states.ts';
import { formatChanges, formats } from './support/format-changes.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run changes',
  does: [
    'Says what changed in the framework and what it means for people: for whom the bar rises, and which version it makes.',
    'Without --from, it compares with where this branch left the main branch; on the main branch, with the last release,',
    'and where there is none, with the last commit. REF is a branch, a tag or a commit, DIR another content folder.',
  ].join('\n'),
  options: {
    content,
    from: { value: 'REF|DIR', help: 'what the framework was (see above)' },
    to: { value: 'REF|DIR', help: 'what it is (the content folder as it is now)' },
    format: { value: 'FORMAT', help: 'text, markdown for a pull request, or json (text)' },
  },
  async run({ format = 'text', from, to, ...values }) {
    const asked = formats.find((each) => each === format);
    if (!asked) throw new UsageError(`\`--format ${format}\` is not one of text, markdown and json.`);
    const { content: folder, today } = siteValues(values);
    try {
      const compared = await comparedStates({ folder, today, from, to });
      const { output, beside } = formatChanges(asked, compared);
      process.stdout.write(`${output}\n`);
      if (beside) process.stderr.write(`${beside}\n`);
      return compared.problems.length > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof RevisionError || error instanceof UnreadableState)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  },
});
