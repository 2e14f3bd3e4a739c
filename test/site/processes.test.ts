import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { digestsOf } from '../scripts/support/files-of.ts';
import { askedFor } from '../support/built-site.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('pages that several processes made have the bytes of those that one process made', async () => {
  const out = path.join(temporaryFolder(), 'several');
  const { code, errors } = await runScript('build', ['--out', out, '--processes', '3', ...askedFor]);
  expect({ code, errors }).toEqual({ code: 0, errors: inject('said') });
  const made = digestsOf(out);
  expect(Object.keys(made).length).toBeGreaterThan(500);
  expect(made).toEqual(digestsOf(inject('dist')));
});
