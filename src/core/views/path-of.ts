import type { Kind } from '../schema/kinds.ts';

/** Kinds of things that have a page of their own. */
export type PageKind = Exclude<Kind, 'framework' | 'translation' | 'assignment' | 'change'>;

const folders: Record<PageKind, string> = {
  track: 'tracks',
  level: 'levels',
  competency: 'competencies',
  activity: 'activities',
  guide: 'guides',
  story: 'stories',
  overlay: 'overlays',
  glossary: 'glossary',
};

/** Where on the site a thing is: a path without the site's base, with a slash at both ends. */
export function pathOf(kind: PageKind, id: string): string {
  return kind === 'glossary' ? '/glossary/' : `/${folders[kind]}/${id}/`;
}

const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(folders, kind);

/**
 * What a link of the form `kind/id` or `kind/id#place` leads to; nothing for a link of any other form.
 * `move/from/to` leads to the level that is left.
 */
export function internalLink(url: string): { kind: PageKind; id: string; place: string } | undefined {
  const [, kind = '', id = '', place = ''] = /^([a-z]+)\/([^#/]+)(?:\/[^#/]+)?(#.*)?$/.exec(url) ?? [];
  if (kind === 'move') return { kind: 'level', id, place: '#ways-on' };
  return isPageKind(kind) ? { kind, id, place } : undefined;
}
