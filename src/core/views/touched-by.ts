import type { Framework } from '../framework/framework.ts';
import type { Level, Track } from '../framework/level.ts';
import type { Change } from '../framework/things.ts';
import { isPageKind, type PageKind } from './path-of.ts';

/** A thing that a change says it affects. */
export interface Affected {
  kind: string;
  id: string;
  title: string;
  /** Present where it has a page. */
  page?: PageKind;
}

/** A change, and what of it touches a level. */
export interface Touch {
  change: Change;
  by: readonly Affected[];
}

/** What a change affects, as it is called now, without what is not there any more or is for fewer readers. */
export function affectedBy({ affects }: Pick<Change, 'affects'>, framework: Framework): Affected[] {
  const found = affects.flatMap((written) => {
    const [kind = '', named = ''] = written.split('/');
    const id = framework.renamed.find((each) => each.kind === kind && each.from === named)?.to ?? named;
    const title = titleOf(kind, id, framework);
    return title === undefined ? [] : [{ kind, id, title, ...(isPageKind(kind) ? { page: kind } : {}) }];
  });
  return [...new Map(found.map((each) => [`${each.kind}/${each.id}`, each])).values()];
}

function titleOf(kind: string, id: string, framework: Framework): string | undefined {
  const lists: Readonly<Record<string, readonly { id: string; title: string }[]>> = {
    track: framework.tracks,
    level: framework.levels,
    competency: framework.competencies,
    activity: framework.activities,
    guide: framework.guides,
    story: framework.stories,
    overlay: framework.overlays,
    assignment: framework.assignments,
  };
  return lists[kind]?.find((each) => each.id === id)?.title;
}

/**
 * Changes that touch whoever is at a level, latest first: those of the level, its track, what it expects, and the levels
 * that its moves lead to.
 */
export function changesForLevel(level: Level, framework: Framework): Touch[] {
  const near = new Set([
    `level/${level.id}`,
    `track/${level.track.id}`,
    ...level.expectations.map(({ competency }) => `competency/${competency.id}`),
    ...level.moves.flatMap(({ destination, notAllowed }) =>
      'level' in destination && notAllowed === undefined ? [`level/${destination.level.id}`] : [],
    ),
  ]);
  return framework.changes.flatMap((change) => {
    const by = affectedBy(change, framework).filter(({ kind, id }) => near.has(`${kind}/${id}`));
    return by.length > 0 ? [{ change, by }] : [];
  });
}

/** Changes that touch a track, one of its levels, or something that one of them expects, latest first. */
export function changesForTrack(track: Track, framework: Framework): Change[] {
  const near = new Set([
    `track/${track.id}`,
    ...track.levels.flatMap(({ id, expectations }) => [
      `level/${id}`,
      ...expectations.map(({ competency }) => `competency/${competency.id}`),
    ]),
  ]);
  return framework.changes.filter((change) =>
    affectedBy(change, framework).some(({ kind, id }) => near.has(`${kind}/${id}`)),
  );
}
