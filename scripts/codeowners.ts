import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildCatalog } from '../src/core/catalog/catalog.ts';
import { codeOwners } from '../src/core/views/code-owners.ts';
import { fromHere } from '../src/site/from-here.ts';
import { asCalled } from './support/as-called.ts';
import { readIfThere, withBlock, writeBack } from './support/block-in-file.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';
import { UsageError } from './support/usage-error.ts';

const marks = {
  start: '# Written by `npm run codeowners` from the owners that the content names. Change them there.',
  end: '# End of what `npm run codeowners` writes.',
};

const noHandles =
  'No owner is a handle such as `@sam`, an e-mail address, or named in `reviewers` of `framework.yaml`, so nobody is asked for a review.';

await runCommand({
  call: 'npm run codeowners',
  does: 'Writes `CODEOWNERS`: who is asked to review which file, from `owner` and `reviewers` in the content.',
  options: { content, check: { help: 'write nothing, and say whether the file is up to date' } },
  async run({ check, ...values }) {
    const { content: folder } = siteValues(values);
    const file = path.resolve('CODEOWNERS');
    const lines = await linesFor(folder);
    const before = await readIfThere(file);
    const after = withBlock(before, lines, marks);
    if (before === after) return say(lines.length > 0 ? 'CODEOWNERS is up to date.' : noHandles);
    if (check) return say(asCalled('CODEOWNERS is out of date: run `npm run codeowners`.'), 1);
    await (after === '' ? rm(file) : writeBack(file, after));
    return say(lines.length > 0 ? `Wrote CODEOWNERS, ${count(lines.length)}.` : noHandles);
  },
});

async function linesFor(folder: string): Promise<string[]> {
  const below = path.relative('.', folder);
  if (below === '' || below.startsWith('..') || path.isAbsolute(below)) {
    throw new UsageError(
      `\`--content ${fromHere(folder)}\` lies outside of this folder, and reviews are asked for inside it alone.`,
    );
  }
  const { content: files } = await usableContent(folder);
  if (files.files.length === 0) {
    throw new UsageError(`\`--content ${fromHere(folder)}\` is not a folder that holds a framework.`);
  }
  return codeOwners(buildCatalog(files).catalog.entries, below);
}

function count(n: number): string {
  return n === 1 ? '1 line' : `${n} lines`;
}

function say(sentence: string, code = 0): number {
  process.stdout.write(`${sentence}\n`);
  return code;
}
