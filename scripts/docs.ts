import { writeFile } from 'node:fs/promises';
import { checksReference } from '../src/core/ladder-checks/checks-reference.ts';
import { fieldsReference } from '../src/core/schema/fields-reference.ts';
import { readingChecks } from '../src/disk/reading-checks.ts';
import { runCommand } from './support/run-command.ts';

const docs = new URL('../docs/', import.meta.url);

await runCommand({
  call: 'npm run docs',
  does: 'Writes `docs/checks.md` and `docs/fields.md` anew from the checks and the schemas.',
  options: {},
  async run() {
    await writeFile(new URL('checks.md', docs), checksReference(readingChecks));
    await writeFile(new URL('fields.md', docs), fieldsReference());
    return 0;
  },
});
