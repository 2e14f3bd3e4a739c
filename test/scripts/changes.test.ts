import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git } from '../support/git.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runWarm } from '../support/warm-command.ts';
import { small, smallContent } from './support/small-content.ts';

const withGit = describe.skipIf(spawnSync('git', ['--version']).status !== 0);
const level = 'tracks/sales/senior-seller.yaml';
const raised = {
  [level]: readFileSync(`${small}/${level}`, 'utf8').replace(/listening: \d/, 'listening: 4'),
};
const doing = (responsibility: string) => ({
  [level]: `${readFileSync(`${small}/${level}`, 'utf8')}responsibilities:\n  - ${responsibility}\n`,
});
const entry = (affects: string) => ({
  'changes/2027-02-01-listening.mdx': `---\ndate: 2027-02-01\nsummary: More listening.\naffects: [${affects}]\nforPeopleMidway: Nothing until summer.\n---\n`,
});
const changes = (content: string, ...options: string[]) =>
  runWarm('changes', ['--from', small, '--to', content, ...options]);

test('two equal folders differ in nothing', async () => {
  expect(await runScript('changes', ['--from', small, '--to', smallContent({})])).toEqual({
    code: 0,
    output: expect.stringMatching(/\n\nNothing changed in meaning\.\n$/),
    errors: '',
  });
});

test('what asks something new and is told to nobody is a problem, with its place and what to do', async () => {
  const content = smallContent(raised);
  const { code, output, errors } = await changes(content);
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  expect(output).toMatch(/\n\nAsks something new\n {2}Senior Seller: Listening rises from /);
  expect(output).toContain(`${content}/${level}:5:14  error  Senior Seller: Listening rises from `);
  expect(output).toMatch(
    /no entry in `changes\/` since `[^`]+` tells them\. {2}\(major-changes-have-an-entry\)\n {4}Write `changes\/\d{4}-\d\d-\d\d-what-changed\.mdx` with `affects: \[level\/senior-seller\]`/,
  );
});

test.each([
  ['a word in place of another', 'Proscribes each plan with the buyer.', 'major', 1],
  ['a slip of the pen', 'Prexcribes each plan with the buyer.', 'patch', 0],
])('%s is told by a dictionary', async (_, after, bump, code) => {
  const before = smallContent(doing('Prescribes each plan with the buyer.'));
  const found = await runWarm('changes', ['--from', before, '--to', smallContent(doing(after))]);
  expect(found).toMatchObject({ code, output: expect.stringContaining(`That is a ${bump} version`) });
});

test('an entry that tells of it makes it fine', async () => {
  const { code, output } = await changes(smallContent({ ...raised, ...entry('level/senior-seller') }));
  expect(code).toBe(0);
  expect(output).toContain('That is a major version');
});

test('JSON is the changes and nothing else; what is to be done stands beside it', async () => {
  const { code, output, errors } = await changes(smallContent(raised), '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    bump: 'major',
    changes: [
      { kind: 'raised', subject: { kind: 'level', id: 'senior-seller' } },
      { kind: 'activity-missing' },
    ],
  });
  expect(errors).toContain('(major-changes-have-an-entry)');
});

test('Markdown says first what is to be done', async () => {
  const { output } = await changes(smallContent(raised), '--format', 'markdown');
  expect(output).toMatch(
    /^## What this changes for people\n\n- \*\*To do:\*\* <code>.*senior\\-seller\\.yaml<\/code> Senior Seller/,
  );
});

test('content with errors is not compared, and the errors are named', async () => {
  const content = smallContent({ [level]: 'title: Senior Seller\nexpectations:\n  listenning: 3\n' });
  const { code, output, errors } = await changes(content);
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toBe(
    `The content of ${content} has errors, and is compared only without them.\n\n${content}/${level}:3:3  error  \`senior-seller\` expects \`listenning\`, which is not a competency.  (references-exist)\n    Did you mean \`listening\`?\n\n1 error in 1 file.\n`,
  );
});

test('a change of a translation alone is told, and needs no entry', async () => {
  const content = temporaryFolder();
  cpSync('examples/small-company', content, { recursive: true });
  const file = path.join(content, 'translations/de/tracks/selling/seller.yaml');
  const text = readFileSync(file, 'utf8').replace(/^summary: .*$/m, 'summary: Verkauft allein.');
  writeFileSync(file, text);
  const { code, output, errors } = await runWarm('changes', [
    ...['--from', 'examples/small-company', '--to', content, '--format', 'markdown'],
  ]);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(
    /^## What this changes for people\n\nNothing changed but translations\. Translations into German \(de\): 1 change\. That is a patch version: /,
  );
  expect(output).toMatch(
    /\n\n### Translations into German \\\(de\\\)\n\n- \*\*Seller\*\*: the summary is reworded: .*\n$/,
  );
});

test('a format that is not there is a wrong call', async () => {
  expect(await changes(small, '--format', 'html')).toEqual({
    code: 2,
    output: '',
    errors:
      '`--format html` is not one of text, markdown and json. `npm run changes -- --help` lists the options.\n',
  });
});

withGit('in a repository', () => {
  test('what is not committed yet is compared with the last commit', async () => {
    const content = smallContent({});
    const top = path.dirname(content);
    commitAll(top);
    writeFileSync(path.join(content, level), raised[level] ?? '');
    const { code, output } = await runWarm('changes', ['--content', content]);
    expect(code).toBe(1);
    expect(output).toMatch(/^From the last commit to .*\n\nAsks something new\n/);
    expect(await runWarm('changes', ['--content', content, '--from', 'HEAD', '--to', 'HEAD'])).toMatchObject({
      code: 0,
    });
  });

  test('the check compares with the last release, and warns', async () => {
    const content = smallContent({});
    const top = path.dirname(content);
    commitAll(top);
    git(top, 'tag', 'v1.0.0');
    const check = (...options: string[]) => runWarm('check', ['--content', content, ...options]);
    expect((await check()).output).not.toContain('major-changes-have-an-entry');
    writeFileSync(path.join(content, level), raised[level] ?? '');
    const { code, output } = await check();
    expect(code).toBe(0);
    expect(output).toContain(
      'no entry in `changes/` since `v1.0.0` tells them.  (major-changes-have-an-entry)\n',
    );
    expect(await check('--strict')).toMatchObject({ code: 1 });
  });

  test('the check tells a word in place of another from a slip, too', async () => {
    const content = smallContent(doing('Prescribes each plan with the buyer.'));
    const top = path.dirname(content);
    commitAll(top);
    git(top, 'tag', 'v1.0.0');
    writeFileSync(path.join(content, level), doing('Proscribes each plan with the buyer.')[level] ?? '');
    expect((await runWarm('check', ['--content', content])).output).toContain(
      'a responsibility is reworded.',
    );
  });
});
