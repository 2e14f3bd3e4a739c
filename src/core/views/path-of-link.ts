import type { ContentLink } from '../catalog/content-link.ts';
import type { Framework } from '../framework/framework.ts';
import { byId } from './by-id.ts';
import { pathOf, pathOfMove } from './path-of.ts';
import { thingsOf } from './things-of.ts';

/**
 * Where on the site a link of the content leads, with its place; nothing where the framework, which may be made
 * for a narrower audience, does not hold what the link names.
 */
export function pathOfLink({ kind, ids, place }: ContentLink, framework: Framework): string | undefined {
  const [id = '', to = ''] = ids;
  if (kind === 'move') return isWritten(id, to, framework) ? pathOfMove(id, to) + place : undefined;
  if (!byId(thingsOf(kind, framework), id)) return undefined;
  return pathOf(kind, id) + (kind === 'glossary' ? `#${id}` : place);
}

const isWritten = (from: string, to: string, { levels }: Framework): boolean =>
  byId(levels, from)?.moves.some(
    ({ destination }) => 'level' in destination && destination.level.id === to,
  ) ?? false;
