import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs git in a folder, as somebody that no machine knows, and gives what it printed. */
export const git = (folder: string, ...options: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', ...options], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

/** Commits all that a folder holds, which becomes a repository with it. */
export function commitAll(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Begin');
}

/** A repository with a copy of some content, committed. */
export function repositoryOf(content: string): { folder: string; content: string } {
  const folder = temporaryFolder();
  const copy = path.join(folder, 'content');
  cpSync(content, copy, { recursive: true });
  commitAll(folder);
  return { folder, content: copy };
}
