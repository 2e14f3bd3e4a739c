import { mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { git } from './git.ts';

/** Why a folder cannot be had as it was at a revision. Its message is a sentence or two for the person who asked. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

/**
 * Hands a copy of `folder`, as it was at a revision of its repository, to `use`, and takes it away again. The folder
 * need not be there any more. Git writes the copy, so that it is what a checkout would hold.
 */
export async function withFolderAtRevision<Result>(
  folder: string,
  revision: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const { top, below } = await repositoryOf(folder);
  const commit = await commitOf(top, revision);
  const tree = await treeOf(top, commit, below, revision);
  const workplace = await mkdtemp(path.join(await realpath(os.tmpdir()), 'trellis-revision-'));
  try {
    return await use(await checkOut(top, tree, workplace));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** The top of the repository that a folder is in, and the folder's path below it. */
async function repositoryOf(folder: string): Promise<{ top: string; below: string }> {
  const { near, rest } = await nearestFolder(path.resolve(folder));
  try {
    const top = (await git(near, ['rev-parse', '--show-toplevel'])).trimEnd();
    const prefix = (await git(near, ['rev-parse', '--show-prefix'])).trimEnd();
    return { top, below: [prefix.replace(/\/$/, ''), rest].filter(Boolean).join('/') };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RevisionError(
      isMissing
        ? 'Git is not installed here, and only git knows what the content was. Install it, or name two folders.'
        : `\`${folder}\` is in no git repository, so that nothing is known of what it was. Name two folders instead.`,
    );
  }
}

/** Throws a `RevisionError` where a folder is in no repository, or there is no git to ask. */
export const refuseWithoutRepository = async (folder: string): Promise<void> =>
  void (await repositoryOf(folder));

async function nearestFolder(folder: string): Promise<{ near: string; rest: string }> {
  try {
    const near = await realpath(folder);
    if ((await stat(near)).isDirectory()) return { near, rest: '' };
    return { near: path.dirname(near), rest: path.basename(near) };
  } catch {
    const { near, rest } = await nearestFolder(path.dirname(folder));
    return { near, rest: path.posix.join(rest, path.basename(folder)) };
  }
}

async function commitOf(top: string, revision: string): Promise<string> {
  try {
    return (
      await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ).trim();
  } catch {
    const isShallow = (await git(top, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    throw new RevisionError(
      isShallow
        ? `Git knows no revision \`${revision}\` here: this copy of the repository holds only the end of its history. Get the rest with \`git fetch --unshallow --tags\`; in GitHub Actions, give the checkout \`fetch-depth: 0\`.`
        : `Git knows no revision \`${revision}\`. A branch, a tag or a commit will do; \`git fetch\` gets those that others made.`,
    );
  }
}

async function treeOf(top: string, commit: string, below: string, revision: string): Promise<string> {
  try {
    const tree = (await git(top, ['rev-parse', '--verify', '--quiet', `${commit}:${below}`])).trim();
    if ((await git(top, ['cat-file', '-t', tree])).trim() === 'tree') return tree;
  } catch {
    // Said below.
  }
  throw new RevisionError(
    `There is no folder \`${below}\` at \`${revision}\`. Name another revision, or the folder as it was called then.`,
  );
}

/** An index of its own leaves that of the repository as it is. */
async function checkOut(top: string, tree: string, workplace: string): Promise<string> {
  const copy = path.join(workplace, 'content');
  await mkdir(copy);
  const own = { GIT_INDEX_FILE: path.join(workplace, 'index'), GIT_WORK_TREE: copy };
  await git(top, ['read-tree', tree], own);
  await git(copy, ['checkout-index', '--all', '--force', `--prefix=${copy}/`], {
    ...own,
    GIT_DIR: (await git(top, ['rev-parse', '--absolute-git-dir'])).trim(),
  });
  return copy;
}
