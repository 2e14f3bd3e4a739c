import { framework } from 'virtual:framework';
import { contentLink } from '../core/catalog/content-link.ts';
import { type PageKind, pathOf } from '../core/views/path-of.ts';
import { pathOfLink } from '../core/views/path-of-link.ts';
import { url } from './urls.ts';

/** The address on this site of a thing. */
export const addressOf = (kind: PageKind, id: string): string => url(pathOf(kind, id));

/**
 * The address that a link of the content leads to. `kind/id` becomes a page of this site; nothing comes back
 * where the page is not part of this build, so that the words stay and the link goes.
 */
export function hrefOf(link: string): string | undefined {
  if (link.startsWith('media/')) return url(`/${link}`);
  const internal = contentLink(link);
  if (!internal) return link;
  const path = pathOfLink(internal, framework());
  return path && url(path);
}

/** The address of the page of a move; nothing where this build holds no such move. */
export function addressOfMove(from: string, to: string): string | undefined {
  const path = pathOfLink({ kind: 'move', ids: [from, to], place: '' }, framework());
  return path && url(path);
}
