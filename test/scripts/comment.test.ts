import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { git, repositoryOf } from '../support/git.ts';
import { ownEnvironment } from '../support/own-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fakeHost } from './support/fake-host.ts';

const run = promisify(execFile);
const marker = '<!-- trellis: what this changes for people -->';
const bot = { login: 'github-actions[bot]' };

function reportFile(report: string): string {
  const file = path.join(temporaryFolder(), 'changes.md');
  writeFileSync(file, report);
  return file;
}

const pulls = [
  { number: 6, head: { sha: 'older' } },
  { number: 7, head: { sha: 'newest' } },
];

async function onGithub(file: string, comments: readonly object[], sha = 'newest') {
  const { asked, address } = await fakeHost({
    '/repos/north/careers/pulls': pulls,
    '/repos/north/careers/issues/7/comments': comments,
  });
  const { stdout } = await run(process.execPath, ['.ci/comment-on-github.mjs', file], {
    env: {
      ...ownEnvironment(),
      GITHUB_API_URL: address,
      GITHUB_REPOSITORY: 'north/careers',
      GITHUB_TOKEN: 'token',
      HEAD_OWNER: 'sam',
      HEAD_BRANCH: 'a&b/#1',
      HEAD_SHA: sha,
    },
  });
  return { said: stdout.trim(), asked };
}

describe('on GitHub, the report of a pull request', () => {
  test('becomes a comment', async () => {
    expect(await onGithub(reportFile('## What changes\n'), [])).toEqual({
      said: 'Added the comment.',
      asked: [
        {
          method: 'POST',
          path: '/repos/north/careers/issues/7/comments',
          body: `${marker}\n## What changes\n`,
        },
      ],
    });
  });

  test('takes the place of the comment from before, on whichever page that is', async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({
      id,
      user: { login: 'lee' },
      body: `${marker}\nMine.`,
    }));
    const own = { id: 500, user: bot, body: `${marker}\nOld.` };
    expect(await onGithub(reportFile('New.'), [...others, own])).toEqual({
      said: 'Changed the comment.',
      asked: [
        { method: 'PATCH', path: '/repos/north/careers/issues/comments/500', body: `${marker}\nNew.\n` },
      ],
    });
  });

  test('changes nothing where the comment says the same, or another job of the account wrote it', async () => {
    const file = reportFile('Same.\n');
    const same = { id: 1, user: bot, body: `${marker}\nSame.` };
    expect(await onGithub(file, [same])).toEqual({ said: 'The comment is up to date.', asked: [] });
    const other = { id: 1, user: bot, body: 'Deployed.' };
    expect(await onGithub(file, [other])).toMatchObject({ said: 'Added the comment.' });
  });

  test('goes nowhere without an open pull request of just this commit, or without a report', async () => {
    expect(await onGithub(reportFile('Words.'), [], 'another')).toEqual({
      said: 'No open pull request has this commit.',
      asked: [],
    });
    expect(await onGithub(path.join(temporaryFolder(), 'none.md'), [])).toEqual({
      said: 'There is no report, so there is no comment.',
      asked: [],
    });
  });

  test('says what to do first where the content has errors, so that there is no report yet', async () => {
    const { asked } = await onGithub(reportFile(''), []);
    expect(asked[0]?.body).toBe(
      `${marker}\nWhat this changes for people can be told once the content has no errors. The check shows them beside the lines.\n`,
    );
  });

  test('is words and nothing else, whoever wrote it', async () => {
    const hostile = [
      `${marker} <img src=x> <script>alert(1)</script>`,
      '![look](https://tracker.example/x.png) and @everyone',
      '<del>out</del> <ins>in</ins> <code>a</code> \u202eturned\u0007',
      '<details>\n<summary>2 more</summary>\n</details> <details open onclick="x()">',
    ].join('\n');
    const { asked } = await onGithub(reportFile(hostile), []);
    expect(asked[0]?.body).toBe(
      [
        marker,
        '&lt;!-- trellis: what this changes for people --> &lt;img src=x> &lt;script>alert(1)&lt;/script>',
        '!\\[look](https://tracker.example/x.png) and @<!-- -->everyone',
        '<del>out</del> <ins>in</ins> <code>a</code> turned',
        '<details>\n<summary>2 more</summary>\n</details> &lt;details open onclick="x()">',
        '',
      ].join('\n'),
    );
  });

  test('is cut where it is longer than a comment may be', async () => {
    const { asked } = await onGithub(reportFile('a'.repeat(90_000)), []);
    expect(asked[0]?.body.length).toBe(60_000 + marker.length + 2);
  });
});

describe('on GitLab, the report of a merge request', () => {
  const onGitlab = async (notes: readonly object[], token?: string) => {
    const { asked, address } = await fakeHost({
      '/user': { id: 9 },
      '/projects/3/merge_requests/4/notes': notes,
    });
    const { stdout } = await run(process.execPath, ['.ci/comment-on-gitlab.mjs', reportFile('New.')], {
      env: {
        ...ownEnvironment(),
        CI_API_V4_URL: address,
        CI_PROJECT_ID: '3',
        CI_MERGE_REQUEST_IID: '4',
        ...(token && { TRELLIS_COMMENT_TOKEN: token }),
      },
    });
    return { said: stdout.trim(), asked };
  };

  test('becomes a comment, and takes the place of the one from before', async () => {
    const path = '/projects/3/merge_requests/4/notes';
    const body = `${marker}\nNew.\n`;
    expect(await onGitlab([], 'token')).toEqual({
      said: 'Added the comment.',
      asked: [{ method: 'POST', path, body }],
    });
    const notes = [
      { id: 20, author: { id: 1 }, body: `${marker}\nNot ours.` },
      { id: 21, author: { id: 9 }, body: `${marker}\nOld.` },
    ];
    expect(await onGitlab(notes, 'token')).toEqual({
      said: 'Changed the comment.',
      asked: [{ method: 'PUT', path: `${path}/21`, body }],
    });
  });

  test('stays a file where the project gives no token', async () => {
    expect(await onGitlab([])).toEqual({
      said: 'TRELLIS_COMMENT_TOKEN is not set, so there is no comment.',
      asked: [],
    });
  });
});

test('a host that says no fails the job with its answer', async () => {
  const { address } = await fakeHost({});
  const failed = run(process.execPath, ['.ci/comment-on-github.mjs', reportFile('New.')], {
    env: { ...ownEnvironment(), GITHUB_API_URL: address, GITHUB_REPOSITORY: 'a/b', HEAD_SHA: 'x' },
  });
  await expect(failed).rejects.toThrow('404 {"message":"Not Found"}');
});

describe('the comment of a change in a repository', () => {
  /** A repository whose last commit changes a level of the small company. */
  function repositoryWith(change: (text: string) => string): string {
    const { folder } = repositoryOf('examples/small-company');
    const file = path.join(folder, 'content/tracks/selling/seller.yaml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    git(folder, 'commit', '-q', '-a', '-m', 'Change');
    return folder;
  }

  /** What the workflows run in it, and the comment that comes of it. */
  const commentOn = async (folder: string) => {
    const options = [path.resolve('scripts/changes.ts'), '--from', 'HEAD^1', '--format', 'markdown'];
    const { status, stdout, stderr } = spawnSync(process.execPath, options, {
      cwd: folder,
      env: { ...ownEnvironment(), TRELLIS_TODAY: '2027-03-01' },
      encoding: 'utf8',
    });
    const { asked } = await onGithub(reportFile(stdout), []);
    return { code: status, errors: stderr, comment: asked[0]?.body.split('\n') };
  };

  test('says that nothing new is asked where an example is put in other words', async () => {
    const folder = repositoryWith((text) =>
      text.replace('Three letters to places', 'Three letters to customers'),
    );
    expect(await commentOn(folder)).toEqual({
      code: 0,
      errors: '',
      comment: [
        marker,
        '## What this changes for people',
        '',
        '1 change: 1 clarifies, adds or takes away. Translations into German (de): 1 change; 1 is out of date. That is a minor version: 1.0.0 becomes 1.1.0. `version` in `framework.yaml` is still 1.0.0; raise it before the release.',
        '',
        '### Clarified, added, lowered or taken out',
        '',
        '- **Seller**: an example of evidence is reworded: Three letters to <del>places</del> <ins>customers</ins> that we advised against buying\\.',
        '',
        '### Translations into German \\(de\\)',
        '',
        '- **Seller**: out of date, since an example of evidence changed.',
        '',
      ],
    });
  });

  test('says for whom the bar rises where more is expected, and what is to do', async () => {
    const folder = repositoryWith((text) =>
      text.replace('asking-and-listening: 2', 'asking-and-listening: 3'),
    );
    expect(await commentOn(folder)).toEqual({
      code: 1,
      errors: '',
      comment: [
        marker,
        '## What this changes for people',
        '',
        '- **To do:** <code>content/tracks/selling/seller\\.yaml</code> Seller\\: Asking and listening rises from Alone \\(2\\) to Shows others \\(3\\)\\. That asks something new of people, and no entry in <code>changes/</code> since <code>HEAD\\^1</code> tells them\\. Write <code>changes/2027\\-03\\-01\\-what\\-changed\\.mdx</code> with <code>affects\\: \\[level/seller\\]</code> and <code>forPeopleMidway</code>, which says what it means for people who are on their way\\.',
        '',
        '1 change: 1 asks something new of people. That is a major version: 1.0.0 becomes 2.0.0. `version` in `framework.yaml` is still 1.0.0; raise it before the release.',
        '',
        '### Asks something new',
        '',
        '- **Seller**: Asking and listening rises from Alone \\(2\\) to Shows others \\(3\\). *The bar rises for New Seller → Seller and Player\\-coach → Seller\\.*',
        '',
      ],
    });
  });

  test('waits where the content has errors', async () => {
    const folder = repositoryWith((text) =>
      text.replace('asking-and-listening: 2', 'asking-and-lisening: 2'),
    );
    const { code, comment } = await commentOn(folder);
    expect([code, comment?.[1]]).toEqual([
      1,
      'What this changes for people can be told once the content has no errors. The check shows them beside the lines.',
    ]);
  });
});
