import { pageKinds } from '../schema/kinds.ts';

/** What a link to a page of the framework may begin with. */
export const linkKinds = [...pageKinds, 'move'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** A link of the content to a page of the framework. */
export interface ContentLink {
  kind: LinkKind;
  /** Of the two levels of a move, of a term of the glossary, else of the thing itself. */
  ids: readonly string[];
  /** Empty, or a place on the page with its `#`. */
  place: string;
}

/** A link as it is written: `kind/id`, `glossary/term` or `move/from/to`; nothing for a link of any other form. */
export function contentLink(url: string): ContentLink | undefined {
  const [, written = '', rest = '', place = ''] = /^([a-z]+)\/([^#?]+)(#.*)?$/.exec(decoded(url)) ?? [];
  const kind = linkKinds.find((each) => each === written);
  const ids = rest.replace(/\/$/, '').split('/');
  const isWhole = ids.length === (kind === 'move' ? 2 : 1) && !ids.includes('');
  return kind && isWhole ? { kind, ids, place } : undefined;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
