import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withFolderAtRevision } from '../../src/disk/folder-at-revision.ts';
import { releaseTags } from '../../src/disk/release-tags.ts';
import { usualBase } from '../../src/disk/usual-base.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const withGit = describe.skipIf(spawnSync('git', ['--version']).status !== 0);

function git(folder: string, ...options: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const day = '2027-02-03T12:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  return execFileSync('git', ['-C', folder, ...who, ...options], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function commit(folder: string, message: string, files: Record<string, string>): string {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A repository in which the content lies two folders deep and was changed once. */
function repository(): { top: string; content: string } {
  const top = temporaryFolder();
  git(top, 'init', '-q');
  commit(top, 'first', {
    'a/content/framework.yaml': 'name: First\n',
    'a/content/tracks/ü x/track.mdx': 'one',
    'b.txt': 'b',
  });
  commit(top, 'second', {
    'a/content/framework.yaml': 'name: Second\n',
    'a/content/glossary.yaml': 'terms: []\n',
  });
  return { top, content: path.join(top, 'a', 'content') };
}

const filesIn = async (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: Error) => `${error.name}: ${error.message}`,
  );
const leftBehind = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('trellis-revision-'));

withGit('a folder at a revision', () => {
  test('is what it was then, without what lies beside it', async () => {
    const { content } = repository();
    expect(await withFolderAtRevision(content, 'HEAD~1', filesIn)).toEqual({
      'framework.yaml': 'name: First\n',
      'tracks/ü x/track.mdx': 'one',
    });
  });

  test('leaves nothing behind, and the repository as it is, also where something goes wrong', async () => {
    const { top, content } = repository();
    write(top, { 'a/content/framework.yaml': 'name: Not saved in git\n' });
    const before = [git(top, 'status', '--porcelain'), leftBehind()];
    await messageOf(withFolderAtRevision(content, 'HEAD~1', () => Promise.reject(new Error('No.'))));
    expect([git(top, 'status', '--porcelain'), leftBehind()]).toEqual(before);
    expect(readFileSync(path.join(content, 'framework.yaml'), 'utf8')).toBe('name: Not saved in git\n');
  });

  test('may be gone by now', async () => {
    const { content } = repository();
    rmSync(content, { recursive: true });
    const files = await withFolderAtRevision(content, 'HEAD', filesIn);
    expect(Object.keys(files).sort()).toEqual(['framework.yaml', 'glossary.yaml', 'tracks/ü x/track.mdx']);
  });

  test('may be the whole repository', async () => {
    const { top } = repository();
    expect(Object.keys(await withFolderAtRevision(top, 'HEAD', filesIn))).toContain('b.txt');
  });

  test('may be named through a link', async () => {
    const { content } = repository();
    const link = path.join(temporaryFolder(), 'content');
    symlinkSync(content, link);
    expect(Object.keys(await withFolderAtRevision(link, 'HEAD~1', filesIn))).toHaveLength(2);
  });
});

withGit('a folder cannot be had', () => {
  const at = (folder: string, revision: string) => messageOf(withFolderAtRevision(folder, revision, filesIn));

  test('at a revision that is not there', async () => {
    expect(await at(repository().content, 'v9')).toBe(
      'RevisionError: Git knows no revision `v9`. A branch, a tag or a commit will do; `git fetch` gets those that others made.',
    );
  });

  test.each(['--help', '-n1', ''])(
    'at %j, which is no revision but an option or nothing',
    async (revision) => {
      expect(await at(repository().content, revision)).toContain(`Git knows no revision \`${revision}\`.`);
    },
  );

  test('at a revision at which it was not there', async () => {
    const { top } = repository();
    expect(await at(path.join(top, 'later'), 'HEAD~1')).toBe(
      'RevisionError: There is no folder `later` at `HEAD~1`. Name another revision, or the folder as it was called then.',
    );
  });

  test('at a revision at which it was a file', async () => {
    const { top } = repository();
    expect(await at(path.join(top, 'b.txt'), 'HEAD')).toContain('There is no folder `b.txt` at `HEAD`.');
  });

  test('in a copy that holds only the end of the history', async () => {
    const clone = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repository().top).href, clone]);
    expect(await at(path.join(clone, 'a/content'), 'HEAD~1')).toBe(
      'RevisionError: Git knows no revision `HEAD~1` here: this copy of the repository holds only the end of its history. Get the rest with `git fetch --unshallow --tags`; in GitHub Actions, give the checkout `fetch-depth: 0`.',
    );
  });

  test('outside of any repository', async () => {
    const folder = temporaryFolder();
    expect(await at(folder, 'HEAD')).toBe(
      `RevisionError: \`${folder}\` is in no git repository, so that nothing is known of what it was. Name two folders instead.`,
    );
  });
});

withGit('without being told, a folder is compared', () => {
  test('on a branch, with where it left the main branch', async () => {
    const { top, content } = repository();
    const fork = git(top, 'rev-parse', 'HEAD');
    git(top, 'switch', '-qc', 'work');
    commit(top, 'work', { 'a/content/x.yaml': '' });
    git(top, 'switch', '-q', 'main');
    commit(top, 'meanwhile', { 'c.txt': '' });
    git(top, 'switch', '-q', 'work');
    expect(await usualBase(content, 'main')).toEqual({ revision: fork, name: 'where this branch left main' });
  });

  test('on the main branch, with the last release', async () => {
    const { top, content } = repository();
    git(top, 'tag', 'v1.9.0', 'HEAD~1');
    git(top, 'tag', 'v1.10.0', 'HEAD~1');
    git(top, 'tag', 'not-a-release');
    expect(await usualBase(content, 'main')).toEqual({ revision: 'v1.10.0', name: 'the release v1.10.0' });
  });

  test('without releases, with the last commit', async () => {
    const { top, content } = repository();
    expect(await usualBase(content, 'main')).toEqual({
      revision: git(top, 'rev-parse', 'HEAD'),
      name: 'the last commit',
    });
  });

  test('with nothing, where there is no commit', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '-q');
    expect(await messageOf(usualBase(folder, 'main'))).toBe(
      'RevisionError: There is no commit to compare with. Say with `--from` what it is compared with: a revision or a folder.',
    );
  });

  test('with nothing, where only the end of the history is there', async () => {
    const clone = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repository().top).href, clone]);
    expect(await messageOf(usualBase(path.join(clone, 'a/content'), 'main'))).toBe(
      'RevisionError: This copy of the repository holds only the end of its history, so that there is nothing to compare with. Get the rest with `git fetch --unshallow --tags`; in GitHub Actions, give the checkout `fetch-depth: 0`.',
    );
  });
});

withGit('releases', () => {
  test('are tags with a version, the highest first, with their day', async () => {
    const { top, content } = repository();
    for (const tag of ['v1.2.0', '1.10.0', 'content-v1.3.0', 'v2.0.0-draft', 'nightly', 'v3'])
      git(top, 'tag', tag);
    expect(await releaseTags(content)).toEqual([
      { tag: 'v2.0.0-draft', version: '2.0.0-draft', day: '2027-02-03' },
      { tag: '1.10.0', version: '1.10.0', day: '2027-02-03' },
      { tag: 'content-v1.3.0', version: '1.3.0', day: '2027-02-03' },
      { tag: 'v1.2.0', version: '1.2.0', day: '2027-02-03' },
    ]);
  });

  test('that lie on another branch are none of this one', async () => {
    const { top, content } = repository();
    git(top, 'switch', '-qc', 'other');
    commit(top, 'other', { 'd.txt': '' });
    git(top, 'tag', 'v5.0.0');
    git(top, 'switch', '-q', 'main');
    expect(await releaseTags(content)).toEqual([]);
  });
});

test('without a repository there are no releases', async () => {
  const folder = temporaryFolder();
  expect(existsSync(path.join(folder, '.git'))).toBe(false);
  expect(await releaseTags(folder)).toEqual([]);
});
