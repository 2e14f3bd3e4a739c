import type { About } from '../core/framework/framework.ts';

/** Where a file of the content is edited: the address that GitHub and GitLab share; nothing without a repository. */
export function editAddress({ repository }: About, file: string): string | undefined {
  if (!repository) return undefined;
  const url = repository.url.replace(/\/+$/, '').replace(/\.git$/, '');
  return `${url}/edit/${[repository.branch, repository.folder, file].map(asPath).join('/')}`;
}

/** Names joined by slashes as part of an address, without empty steps and steps that lead elsewhere. */
function asPath(names: string): string {
  const steps = names.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  return steps.map(encodeURIComponent).join('/');
}

/** Where feedback on a page goes; `{page}` in what the framework says becomes the page. */
export function feedbackAddress({ feedback }: About, page: string): string | undefined {
  return feedback?.replaceAll('{page}', encodeURIComponent(page));
}
