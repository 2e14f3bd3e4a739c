import type { Entry } from '../catalog/catalog.ts';
import type { FrameworkData } from '../schema/framework-file.ts';
import { isReviewer } from '../schema/reviewer.ts';

/**
 * Who is asked to review which file, as lines of a file `CODEOWNERS`: the later line wins, so what holds for the whole
 * folder comes first. `folder` is the content folder as seen from the top of the repository. There is no line for a file
 * whose owner is neither a handle or an e-mail address nor named in `reviewers`.
 */
export function codeOwners(entries: readonly Entry[], folder: string): string[] {
  const { owner, reviewers = {} } = (entries.find(({ kind }) => kind === 'framework')?.data ??
    {}) as FrameworkData;
  const whole = reviewersOf(owner, reviewers);
  const above = folder.replaceAll('\\', '/').replace(/^\.?\/+|\/+$/g, '');
  const files = entries.flatMap(({ kind, file, data }) => {
    const own = kind === 'framework' ? [] : reviewersOf((data as { owner?: string }).owner, reviewers);
    return own.length > 0 ? [lineOf(`${above}/${file}`, own)] : [];
  });
  return [...(whole.length > 0 ? [lineOf(`${above}/`, whole)] : []), ...files];
}

type Reviewers = NonNullable<FrameworkData['reviewers']>;

function reviewersOf(owner: string | undefined, reviewers: Reviewers): readonly string[] {
  if (owner === undefined) return [];
  if (Object.hasOwn(reviewers, owner)) return [reviewers[owner] ?? []].flat();
  const names = owner.split(/[\s,]+/).filter((name) => name !== '');
  return names.every(isReviewer) ? names : [];
}

function lineOf(path: string, reviewers: readonly string[]): string {
  // What has a meaning in a pattern stands for itself.
  const escaped = path.replace(/^\/+/, '').replace(/[\s#*?[\]\\!]/g, '\\$&');
  return `/${escaped} ${reviewers.join(' ')}`;
}
