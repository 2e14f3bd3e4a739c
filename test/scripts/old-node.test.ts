import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ownEnvironment } from '../support/own-environment.ts';

/** Runs the command of the package as if Node were of another version. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, 'bin/trellis.mjs', '--version'], {
    env: ownEnvironment(),
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

test.each(['18.20.0', '20.20.2', '22.21.1', '23.11.0', '24.7.0'])(
  'Node %s is told to be too old',
  (version) => {
    expect(runAs(version)).toEqual({
      code: 2,
      output: '',
      errors: `Trellis needs Node 22.22 or a later 22, or 24.8 or later, and this is Node ${version}. Install a current one from https://nodejs.org.\n`,
    });
  },
);

test.each(['22.22.0', '24.8.0', '25.0.0', '26.1.0'])('Node %s will do', (version) => {
  expect(runAs(version)).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), errors: '' });
});
