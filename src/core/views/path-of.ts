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
  change: 'changes',
  glossary: 'glossary',
};

/** Where on the site a thing is: a path without the site's base, with a slash at both ends. */
export function pathOf(kind: PageKind, id: string): string {
  return kind === 'glossary' ? '/glossary/' : `/${folders[kind]}/${id}/`;
}

/** Where on the site it says what a move from one level to another takes. */
export const pathOfMove = (from: string, to: string): string => `/moves/${from}/${to}/`;

export const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(folders, kind);
