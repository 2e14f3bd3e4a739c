import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { beginReviewing } from '../src/site/reviewing/start-reviewing.ts';
import { setSiteOptions } from '../src/site/site-options.ts';
import { freePort } from './support/listen.ts';
import { audience, base, content, health, language, port } from './support/options.ts';
import { readPort } from './support/port.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';

await runCommand({
  call: 'npm run dev',
  does: 'Serves the site in one language and shows every change of the content as soon as it is saved. Search and the switch between languages are left out.',
  options: { port, content, base, audience, language, health },
  async run({ port, ...values }) {
    const options = siteValues(values);
    setSiteOptions(options);
    enableCompileCache();
    const free = await freePort(readPort(port));
    // What follows loads for a second; meanwhile the content is read and checked.
    beginReviewing(options);
    const { dev } = await import('astro');
    const { default: config } = await import('../astro.config.mjs');
    await dev({
      ...config,
      configFile: false,
      root: path.resolve('.trellis', 'dev'),
      server: { port: free },
      vite: { ...config.vite, server: { ...config.vite?.server, strictPort: true } },
    });
    return 0;
  },
});
