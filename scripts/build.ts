import { buildSite } from './support/build-site.ts';
import { audience, base, content, fresh, health, out, processes, site } from './support/options.ts';
import { readProcesses } from './support/read-processes.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run build',
  does: 'Checks the content and, where it has no errors, writes the site. The site before it is replaced at the end.',
  options: { content, out, site, base, audience, health, processes, fresh },
  async run({ processes, fresh: isFresh = false, ...values }) {
    const isBuilt = await buildSite(siteValues(values), { processes: readProcesses(processes), isFresh });
    return isBuilt ? 0 : 1;
  },
});
