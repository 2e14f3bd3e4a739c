import type { LadderContext } from '../core/ladder-checks/ladder-check.ts';
import { withFolderAtRevision } from './folder-at-revision.ts';
import { readFramework } from './framework-at.ts';
import { git } from './git.ts';
import { releaseTags } from './release-tags.ts';

/**
 * The framework as readers know it from the last release, for checks that compare with it. Nothing where there is no
 * release, it cannot be read any more, or nothing changed since.
 */
export async function lastRelease(folder: string, today: string): Promise<LadderContext['previous']> {
  const [release] = await releaseTags(folder);
  if (!release) return undefined;
  const { tag } = release;
  try {
    if (await isUnchanged(folder, tag)) return undefined;
    const read = await withFolderAtRevision(folder, `refs/tags/${tag}`, (copy) => readFramework(copy, today));
    return 'framework' in read ? { name: tag, framework: read.framework } : undefined;
  } catch {
    return undefined;
  }
}

async function isUnchanged(folder: string, tag: string): Promise<boolean> {
  const changed = await git(folder, ['diff', '--name-only', `refs/tags/${tag}`, '--', '.']);
  const added = await git(folder, ['ls-files', '--others', '--exclude-standard', '--', '.']);
  return changed === '' && added === '';
}
