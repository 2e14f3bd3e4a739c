import type { About } from '../core/framework/framework.ts';

/** Where a file of the content is edited: the address that GitHub and GitLab share; nothing without a repository. */
export function editAddress({ repository }: About, file: string): string | undefined {
  if (!repository) return undefined;
  const { url, branch, folder } = repository;
  return `${url.replace(/\/$/, '')}/edit/${branch}/${folder}/${file}`;
}

/** Where feedback on a page goes; `{page}` in what the framework says becomes the page. */
export function feedbackAddress({ feedback }: About, page: string): string | undefined {
  return feedback?.replaceAll('{page}', encodeURIComponent(page));
}
