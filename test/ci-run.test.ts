import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './support/temporary-folder.ts';

/** An npm that installs nothing and whose tests end as told, so that the run takes no time. */
function runWith({ install = 0, tests = 0, report = '' }) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'report.json'), report);
  const npm = path.join(folder, 'npm');
  writeFileSync(
    npm,
    `#!/usr/bin/env bash
if [ "$1" = ci ]; then exit ${install}; fi
for argument; do
  case "$argument" in --outputFile.json=*) cp "${folder}/report.json" "\${argument#*=}" ;; esac
done
exit ${tests}
`,
  );
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { env, encoding: 'utf8' });
  return { code: status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});
const reportOf = (...testResults: object[]) => JSON.stringify({ testResults });

describe('the run of the tests ends', () => {
  test('well where all pass', () => {
    const report = reportOf(file('passed', 'passed', 'passed'), file('passed', 'passed', 'skipped'));
    expect(runWith({ report })).toEqual({ code: 0, lastLine: '3 passed, 0 failed' });
  });

  test('badly where one fails', () => {
    const report = reportOf(file('failed', 'passed', 'failed'));
    expect(runWith({ tests: 1, report })).toEqual({ code: 1, lastLine: '1 passed, 1 failed' });
  });

  test('badly where a file does not load', () => {
    const report = reportOf(file('passed', 'passed'), file('failed'), file('failed'));
    expect(runWith({ tests: 1, report })).toEqual({ code: 1, lastLine: '1 passed, 2 failed' });
  });

  test('badly where all pass and the run fails nevertheless', () => {
    expect(runWith({ tests: 1, report: reportOf(file('passed', 'passed')) })).toEqual({
      code: 1,
      lastLine: '1 passed, 1 failed',
    });
  });

  test('badly where no test ran', () => {
    expect(runWith({ report: reportOf() })).toEqual({ code: 1, lastLine: '0 passed, 0 failed' });
  });

  test('badly where there is no report', () => {
    expect(runWith({ tests: 1 })).toEqual({ code: 1, lastLine: '0 passed, 1 failed' });
  });

  test('badly where nothing can be installed', () => {
    expect(runWith({ install: 1, report: reportOf(file('passed', 'passed')) })).toEqual({
      code: 1,
      lastLine: '0 passed, 1 failed',
    });
  });
});
