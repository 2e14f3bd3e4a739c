import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { lastChanges } from '../../src/disk/last-changes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A machine without git builds the site too; pages then say nothing of when they changed. */
const withGit = test.skipIf(spawnSync('git', ['--version']).status !== 0);

function git(folder: string, ...options: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...options]);
}

function commit(folder: string, day: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  git(folder, 'add', '-A');
  const date = `${day}T12:00:00Z`;
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', day],
    {
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  );
}

function repository(): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q');
  commit(folder, '2027-01-01', { 'content/a.yaml': 'a', 'content/with space/ü.yaml': 'b', 'other.txt': 'c' });
  commit(folder, '2027-02-02', { 'content/a.yaml': 'changed' });
  return folder;
}

withGit(
  'each file of the folder has the day on which it changed last, and files beside the folder are left out',
  async () => {
    const days = await lastChanges(path.join(repository(), 'content'));
    expect(Object.fromEntries(days)).toEqual({ 'a.yaml': '2027-02-02', 'with space/ü.yaml': '2027-01-01' });
  },
);

withGit('a shallow clone knows of no file when it changed', async () => {
  const clone = path.join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repository()).href, clone]);
  expect((await lastChanges(path.join(clone, 'content'))).size).toBe(0);
});

test('a folder that is in no repository, or not there, has no days', async () => {
  const folder = temporaryFolder();
  expect((await lastChanges(folder)).size).toBe(0);
  expect((await lastChanges(path.join(folder, 'nowhere'))).size).toBe(0);
});
