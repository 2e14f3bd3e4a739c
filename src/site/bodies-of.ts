import type { Filed, Framework } from '../core/framework/framework.ts';

/**
 * The bodies of a framework by the absolute, forward-slashed path of their MDX file. Only files that the
 * framework holds are here, and only the text that it holds of them.
 */
export function bodiesOf(framework: Framework, content: string): ReadonlyMap<string, string> {
  return new Map(
    filedIn(framework).flatMap(({ file, body }) => (body ? [[contentPath(content, file), body.text]] : [])),
  );
}

/** The bodies that those of a framework were translated from, by the same paths. */
export function sourcesOf(framework: Framework, content: string): ReadonlyMap<string, string> {
  return new Map(
    filedIn(framework).flatMap(({ file, body }) =>
      body?.source ? [[contentPath(content, file), body.source.text]] : [],
    ),
  );
}

function filedIn({ tracks, activities, guides, stories, changes }: Framework): readonly Filed[] {
  return [...tracks, ...activities, ...guides, ...stories, ...changes];
}

/** The absolute path of a content file, written the way Vite writes paths on every system. */
export function contentPath(content: string, file: string): string {
  return `${content.replaceAll('\\', '/')}/${file}`;
}
