import { buildSite } from './support/build-site.ts';
import { audience, base, content, health, out, port } from './support/options.ts';
import { readPort } from './support/port.ts';
import { runCommand } from './support/run-command.ts';
import { serveFolder } from './support/serve-folder.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm start',
  does: 'Checks the content, writes the site and serves it to this computer. Its address is the last line.',
  options: { port, content, out, base, audience, health },
  async run({ port, ...values }) {
    const options = siteValues(values);
    const served = await serveFolder(options.out, options.base, readPort(port));
    let isBuilt = false;
    try {
      isBuilt = await buildSite(options);
    } finally {
      if (!isBuilt) await served.close();
    }
    if (isBuilt) process.stdout.write(`Serving it until you stop it with Ctrl+C.\n${served.address}\n`);
    return isBuilt ? 0 : 1;
  },
});
