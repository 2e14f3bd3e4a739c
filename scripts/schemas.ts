import { schemaFolder, writeSchemas } from '../src/disk/write-schemas.ts';
import { fromHere } from '../src/site/from-here.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run schemas',
  does: 'Writes what an editor needs to offer fields and ids while one types: `.schemas` in the content folder.',
  options: { content },
  async run(values) {
    const { content: folder } = siteValues(values);
    const { content } = await usableContent(folder);
    if (content.files.length === 0) {
      throw new UsageError(`\`--content ${fromHere(folder)}\` is not a folder that holds a framework.`);
    }
    const changed = writeSchemas(process.cwd(), folder, content);
    const place = `${fromHere(folder) || '.'}/${schemaFolder}`;
    process.stdout.write(changed === 0 ? `${place} is up to date.\n` : `Wrote ${place}.\n`);
    return 0;
  },
});
