import { framework } from 'virtual:framework';
import { type InternalLink, internalLink, type PageKind, pathOf, pathOfMove } from '../core/views/path-of.ts';
import { url } from './urls.ts';

/** The address on this site of a thing. */
export const addressOf = (kind: PageKind, id: string): string => url(pathOf(kind, id));

/**
 * The address that a link of the content leads to. `kind/id` becomes a page of this site; nothing comes back
 * where the page is not part of this build, so that the words stay and the link goes.
 */
export function hrefOf(link: string): string | undefined {
  if (link.startsWith('media/')) return url(`/${link}`);
  const internal = internalLink(link);
  if (!internal) return link;
  const address = addressOfInternal(internal);
  return address && address + internal.place;
}

function addressOfInternal(link: InternalLink): string | undefined {
  if (link.kind !== 'move') return has(link.kind, link.id) ? addressOf(link.kind, link.id) : undefined;
  return addressOfMove(link.from, link.to);
}

/** The address of the page of a move; nothing where this build holds no such move. */
export function addressOfMove(from: string, to: string): string | undefined {
  const isMade = framework().moves.some(
    ({ from: { id }, destination }) => id === from && 'level' in destination && destination.level.id === to,
  );
  return isMade ? url(pathOfMove(from, to)) : undefined;
}

function has(kind: PageKind, id: string): boolean {
  const held = framework();
  const lists: Record<PageKind, readonly { id: string }[]> = {
    track: held.tracks,
    level: held.levels,
    competency: held.competencies,
    activity: held.activities,
    guide: held.guides,
    story: held.stories,
    overlay: held.overlays,
    glossary: held.glossary.length > 0 ? [{ id: 'glossary' }] : [],
  };
  return lists[kind].some((each) => each.id === id);
}
