import { RevisionError, refuseWithoutRepository } from './folder-at-revision.ts';
import { git } from './git.ts';
import { releaseTags } from './release-tags.ts';

/** A revision to compare with, and what it is to the person who asked for none. */
export interface Base {
  revision: string;
  name: string;
}

/**
 * What a content folder is compared with where nobody says: on a branch, where it left the main branch; on the main
 * branch, the last release; without releases, the last commit.
 */
export async function usualBase(folder: string, mainBranch: string): Promise<Base> {
  await refuseWithoutRepository(folder);
  const head = await resolved(folder, 'HEAD');
  if (!head)
    throw new RevisionError(
      'There is no commit to compare with. Say with `--from` what it is compared with: a revision or a folder.',
    );
  const fork = await forkOf(folder, head, mainBranch);
  if (fork) return fork;
  const [release] = await releaseTags(folder);
  if (release) return { revision: release.tag, name: `the release ${release.tag}` };
  if ((await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    throw new RevisionError(shallow);
  return { revision: head, name: 'the last commit' };
}

const shallow =
  'This copy of the repository holds only the end of its history, so that there is nothing to compare with. Get the rest with `git fetch --unshallow --tags`; in GitHub Actions, give the checkout `fetch-depth: 0`.';

async function forkOf(folder: string, head: string, branch: string): Promise<Base | undefined> {
  for (const main of [`origin/${branch}`, branch]) {
    const fork = (await resolved(folder, main)) && (await answer(folder, ['merge-base', 'HEAD', main]));
    if (fork && fork !== head) return { revision: fork, name: `where this branch left ${main}` };
  }
  return undefined;
}

const resolved = (folder: string, revision: string): Promise<string | undefined> =>
  answer(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);

async function answer(folder: string, options: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(folder, options)).trim() || undefined;
  } catch {
    return undefined;
  }
}
