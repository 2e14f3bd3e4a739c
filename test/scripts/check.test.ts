import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { planFixes } from '../../src/disk/fix/plan-fixes.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { small, smallContent } from './support/small-content.ts';

const misnamed = {
  'tracks/sales/senior-seller.yaml': 'title: Senior Seller\ngrade: g2\nexpectations:\n  listenning: 3\n',
};
const asksForText = readFileSync(`${small}/framework.yaml`, 'utf8').replace(
  'text-complete: off',
  'text-complete: warning',
);

test('content without problems is fine', async () => {
  expect(await runScript('check', ['--content', small])).toEqual({
    code: 0,
    output: 'No problems in 7 files.\n',
    errors: '',
  });
});

test('an error is printed with its place, and the exit code says that there is one', async () => {
  const content = smallContent(misnamed);
  expect(await runScript('check', ['--content', content])).toEqual({
    code: 1,
    output: [
      `${content}/tracks/sales/senior-seller.yaml:4:3  error  \`senior-seller\` expects \`listenning\`, which is not a competency.  (references-exist)`,
      '    Did you mean `listening`?',
      '',
      '1 error in 7 files.',
      '',
    ].join('\n'),
    errors: '',
  });
});

test('a report for programs is JSON and nothing else', async () => {
  const { code, output, errors } = await runScript('check', [
    '--content',
    smallContent(misnamed),
    '--format',
    'json',
  ]);
  expect({ code, report: JSON.parse(output), errors }).toEqual({
    code: 1,
    report: {
      problems: [
        {
          check: 'references-exist',
          severity: 'error',
          file: 'tracks/sales/senior-seller.yaml',
          line: 4,
          column: 3,
          message: '`senior-seller` expects `listenning`, which is not a competency.',
          hint: 'Did you mean `listening`?',
        },
      ],
      counts: { files: 7, errors: 1, warnings: 0, notes: 0 },
    },
    errors: '',
  });
});

test('annotations name files from the top of the repository', async () => {
  const content = smallContent(misnamed);
  const repository = content.replace(/\/content$/, '');
  const { output } = await runScript('check', ['--content', content, '--format', 'github'], {
    GITHUB_WORKSPACE: repository,
  });
  expect(output).toBe(
    [
      '::error file=content/tracks/sales/senior-seller.yaml,line=4,col=3,title=references-exist::`senior-seller` expects `listenning`, which is not a competency.%0ADid you mean `listening`?',
      '1 error in 7 files.',
      '',
    ].join('\n'),
  );
});

test('a report for GitLab is what Code Quality reads, with paths as the repository has them', async () => {
  const content = smallContent(misnamed);
  const { output } = await runScript('check', ['--content', content, '--format', 'gitlab'], {
    CI_PROJECT_DIR: path.dirname(content),
  });
  expect(JSON.parse(output)).toEqual([
    {
      check_name: 'references-exist',
      description:
        '`senior-seller` expects `listenning`, which is not a competency. Did you mean `listening`?',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: 'content/tracks/sales/senior-seller.yaml', lines: { begin: 4 } },
    },
  ]);
});

describe('warnings', () => {
  test('are let through', async () => {
    const content = smallContent({ 'framework.yaml': asksForText });
    expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
  });

  test('count as errors where the check is strict', async () => {
    const content = smallContent({ 'framework.yaml': asksForText });
    expect(await runScript('check', ['--content', content, '--strict'])).toMatchObject({ code: 1 });
  });
});

test('a folder that is not there is a problem of the content', async () => {
  const { code, errors } = await runScript('check', ['--content', 'test/nowhere']);
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
});

test('what can only be meant in one way is set right, told, and found no more', async () => {
  const file = 'tracks/sales/senior-seller.yaml';
  const right = readFileSync(`${small}/${file}`, 'utf8');
  const content = smallContent({ [file]: right.replace('listening', 'listenning') });
  expect(await runScript('check', ['--fix', '--content', content])).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^\S+senior-seller\.yaml:\d+:\d+ {2}wrote `listening` for `listenning`\n\nNo problems in 7 files\.\n$/,
    ),
    errors: '',
  });
  expect(readFileSync(`${content}/${file}`, 'utf8')).toBe(right);
  expect(await runScript('check', ['--fix', '--content', content])).toMatchObject({
    output: 'Nothing to set right by itself.\n\nNo problems in 7 files.\n',
  });
});

test.each(['content', 'examples/small-company', 'examples/blank'])('%s is tidy', async (folder) => {
  const { content } = await readContent(folder);
  expect(planFixes(folder, content, '2027-03-01')).toEqual({ changes: [], fixed: [] });
});

test('a reader that stops early takes nothing from the exit code and causes no further message', async () => {
  const child = startScript('check', ['--content', smallContent(misnamed)]);
  child.stdout.destroy();
  const [[code], errors] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
});

test('called wrongly, the command says so in a sentence and does nothing', async () => {
  expect(await runScript('check', ['--content', small, '--stict'])).toEqual({
    code: 2,
    output: '',
    errors:
      '`--stict` is not an option. Did you mean `--strict`? `npm run check -- --help` lists the options.\n',
  });
});

test('a format that does not exist is refused', async () => {
  expect(await runScript('check', ['--format', 'xml'])).toEqual({
    code: 2,
    output: '',
    errors:
      '`--format xml` is not one of text, json, github and gitlab. `npm run check -- --help` lists the options.\n',
  });
});

test('an option that npm kept for itself is not lost in silence', async () => {
  expect(await runScript('check', [], { npm_config_strict: 'true' })).toEqual({
    code: 2,
    output: '',
    errors:
      'npm kept `--strict` for itself: write `--` before it, as in `npm run check -- --strict`. `npm run check -- --help` lists the options.\n',
  });
});
