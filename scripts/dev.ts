import { dev } from 'astro';
import { setSiteOptions } from '../src/site/site-options.ts';
import { audience, base, content, health, port } from './support/options.ts';
import { repository } from './support/output-folder.ts';
import { portTaken, readPort } from './support/port.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run dev',
  does: 'Serves the site and shows every change of the content as soon as it is saved. Search is left out.',
  options: { port, content, base, audience, health },
  async run({ port: asked, ...values }) {
    setSiteOptions(siteValues(values));
    const { port, orNext } = readPort(asked);
    const vite = { server: { strictPort: !orNext } };
    await dev({ root: repository, server: { port }, vite }).catch((error: Error) => {
      throw error.message.includes('already in use') ? portTaken(port) : error;
    });
    return 0;
  },
});
