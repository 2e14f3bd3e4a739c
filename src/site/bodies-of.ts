import type { Filed, Framework } from '../core/framework/framework.ts';

/**
 * The bodies of a framework by the absolute, forward-slashed path of their MDX file. Only files that the
 * framework holds are here, and only the text that it holds of them.
 */
export function bodiesOf(framework: Framework, content: string): ReadonlyMap<string, string> {
  const { tracks, activities, guides, stories, changes } = framework;
  const filed: readonly Filed[] = [...tracks, ...activities, ...guides, ...stories, ...changes];
  return new Map(filed.flatMap(({ file, body }) => (body ? [[contentPath(content, file), body.text]] : [])));
}

/** The absolute path of a content file, written the way Vite writes paths on every system. */
export function contentPath(content: string, file: string): string {
  return `${content.replaceAll('\\', '/')}/${file}`;
}
