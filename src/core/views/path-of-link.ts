import type { ContentLink } from '../catalog/content-link.ts';
import type { Framework } from '../framework/framework.ts';
import { type PageKind, pathOf, pathOfMove } from './path-of.ts';

/**
 * Where on the site a link of the content leads, with its place; nothing where the framework, which may be made
 * for a narrower audience, does not hold what the link names.
 */
export function pathOfLink({ kind, ids, place }: ContentLink, framework: Framework): string | undefined {
  const [id = '', to = ''] = ids;
  if (kind === 'move') return isWritten(id, to, framework) ? pathOfMove(id, to) + place : undefined;
  if (!thingsOf(kind, framework).some((each) => each.id === id)) return undefined;
  return pathOf(kind, id) + (kind === 'glossary' ? `#${id}` : place);
}

const isWritten = (from: string, to: string, { moves }: Framework): boolean =>
  moves.some(
    ({ from: { id }, destination }) => id === from && 'level' in destination && destination.level.id === to,
  );

function thingsOf(kind: PageKind, framework: Framework): readonly { id: string }[] {
  const lists: Record<PageKind, readonly { id: string }[]> = {
    track: framework.tracks,
    level: framework.levels,
    competency: framework.competencies,
    activity: framework.activities,
    guide: framework.guides,
    story: framework.stories,
    overlay: framework.overlays,
    change: framework.changes,
    glossary: framework.glossary,
  };
  return lists[kind];
}
