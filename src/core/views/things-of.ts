import type { Framework } from '../framework/framework.ts';
import type { PageKind } from './path-of.ts';

/** All things of a kind that has pages. */
export function thingsOf(kind: PageKind, framework: Framework): readonly { id: string }[] {
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
