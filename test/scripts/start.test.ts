import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/support/serve-folder.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runOn } from './support/run-on.ts';
import { small, smallContent } from './support/small-content.ts';

test('start builds the site and serves it at the address in its last line', async () => {
  const out = path.join(temporaryFolder(), 'site');
  const command = runOn('start', ['--content', small, '--out', out, '--port', '0', '--base', 'careers']);
  const address = (await command.prints(/http:\S+\n$/)).trim();
  expect(command.printed()).toMatch(
    /^Built \S+\/site in \d+\.\d s\.\nServing it until you stop it with Ctrl\+C\.\nhttp:\/\/localhost:\d+\/careers\/\n$/,
  );
  const page = await fetch(new URL('levels/seller/', address));
  expect({ status: page.status, text: await page.text() }).toEqual({
    status: 200,
    text: expect.stringContaining('Sells what the shop has.'),
  });
});

test('start ends where the content has errors, and leaves no site', async () => {
  const content = smallContent({ 'competencies/listening.yaml': 'titel: Listening\n' });
  const out = path.join(temporaryFolder(), 'site');
  const { code, output, errors } = await runScript('start', [
    '--content',
    content,
    '--out',
    out,
    '--port',
    '0',
  ]);
  expect({ code, output, errors, isThere: existsSync(out) }).toEqual({
    code: 1,
    output: '',
    errors: expect.stringContaining('competencies/listening.yaml:1:1  error'),
    isThere: false,
  });
});

test.each(['start', 'dev'])('%s asks for another port where the one it was given is taken', async (name) => {
  const taken = await serveFolder(temporaryFolder(), '/', { port: 0, orNext: false });
  onTestFinished(() => taken.close());
  const { port } = new URL(taken.address);
  const { code, errors } = await runScript(name, ['--content', small, '--port', port]);
  expect({ code, errors }).toEqual({
    code: 2,
    errors: expect.stringContaining(`\`--port ${port}\` is not free.`),
  });
});
