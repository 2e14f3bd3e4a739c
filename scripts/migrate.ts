import { migrations } from '../src/core/migrations/index.ts';
import { migrateContent } from './support/migrate-content.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run migrate',
  does: [
    'Carries content that was written for an older Trellis to the content model of this one. Comments stay, and what does',
    'not change keeps its bytes. All of it is done, or nothing.',
  ].join('\n'),
  options: {
    content,
    'dry-run': { help: 'show every line that would change, and write nothing' },
    force: { help: 'write also where git could not bring back what is there now' },
  },
  async run({ 'dry-run': isDry, force: isForced, ...values }) {
    const { content: folder } = siteValues(values);
    const { said, code } = await migrateContent(folder, migrations, {
      isDry: isDry === true,
      isForced: isForced === true,
    });
    (code === 0 ? process.stdout : process.stderr).write(`${said}\n`);
    return code;
  },
});
