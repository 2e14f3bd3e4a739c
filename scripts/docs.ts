import { writeFile } from 'node:fs/promises';
import { checksReference } from '../src/core/ladder-checks/checks-reference.ts';
import { fieldsReference } from '../src/core/schema/fields-reference.ts';
import { readingChecks } from '../src/disk/reading-checks.ts';
import { headerFiles } from '../src/site/header-files.ts';
import { planFileReference, planFileSchema } from './support/plan-file-reference.ts';
import { runCommand } from './support/run-command.ts';

const docs = new URL('../docs/', import.meta.url);

await runCommand({
  call: 'npm run docs',
  does: 'Writes `docs/checks.md`, `docs/fields.md`, `docs/plan-file.md` with its schema, and `docs/headers` anew from the code.',
  options: {},
  async run() {
    await writeFile(new URL('checks.md', docs), checksReference(readingChecks));
    await writeFile(new URL('fields.md', docs), fieldsReference());
    await writeFile(new URL('plan-file.md', docs), planFileReference());
    await writeFile(new URL('plan-file.schema.json', docs), planFileSchema());
    for (const [name, text] of Object.entries(headerFiles)) {
      await writeFile(new URL(`headers/${name}`, docs), text);
    }
    return 0;
  },
});
