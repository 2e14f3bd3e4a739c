import { buildSite } from './support/build-site.ts';
import { audience, base, content, health, out, site } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run build',
  does: 'Checks the content and, where it has no errors, writes the site. The site before it is replaced at the end.',
  options: { content, out, site, base, audience, health },
  run: async (values) => ((await buildSite(siteValues(values))) ? 0 : 1),
});
