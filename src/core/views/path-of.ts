import type { pageKinds } from '../schema/kinds.ts';

/** Kinds of things that have a page of their own. */
export type PageKind = (typeof pageKinds)[number];

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

/** Where on the site it says what a move from one level to another takes. */
export const pathOfMove = (from: string, to: string): string => `/moves/${from}/${to}/`;

const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(folders, kind);

/** A page of one thing, or the page of the move between two levels. */
export type InternalLink = { place: string } & (
  | { kind: PageKind; id: string }
  | { kind: 'move'; from: string; to: string }
);

/**
 * What a link of the form `kind/id`, `kind/id#place` or `move/from/to` leads to; nothing for a link of any
 * other form. `move/from` leads to the ways on from a level.
 */
export function internalLink(url: string): InternalLink | undefined {
  const [, kind = '', id = '', to = '', place = ''] =
    /^([a-z]+)\/([^#/]+)(?:\/([^#/]+))?(#.*)?$/.exec(url) ?? [];
  if (kind === 'move' && to) return { kind, from: id, to, place };
  if (kind === 'move') return { kind: 'level', id, place: '#ways-on' };
  return isPageKind(kind) ? { kind, id, place } : undefined;
}
