import type { Framework } from '../../framework/framework.ts';
import type { Track } from '../../framework/level.ts';
import type { Word } from '../../framework/words.ts';
import { branchesOf } from './branches.ts';

/** Tracks that are drawn together. */
export interface Sheet {
  tracks: readonly Track[];
  /** What the sheet shows, where there are several: a group of tracks, or the nth part of one. */
  group?: Word;
  part: number;
  parts: number;
}

/** How many columns a drawing holds: more of them would not be read at once. */
const mostColumns = 12;

/** All tracks with levels on one sheet where they fit, else a sheet for each group, or several for a large one. */
export function sheetsOf({ tracks, trackGroups }: Framework): Sheet[] {
  const shown = tracks.filter((track) => track.levels.length > 0);
  if (columnsOf(shown) <= mostColumns) return shown.length > 0 ? [{ tracks: shown, part: 1, parts: 1 }] : [];
  return [...trackGroups, undefined].flatMap((group) =>
    inParts(shown.filter((track) => track.group === group)).map((part, n, parts) => ({
      tracks: part,
      ...(group ? { group } : {}),
      part: n + 1,
      parts: parts.length,
    })),
  );
}

const columnsOf = (tracks: readonly Track[]): number =>
  tracks.reduce((sum, track) => sum + branchesOf(track).branches.length, 0);

/** Tracks in as few parts as fit, all of about the same size. */
function inParts(tracks: readonly Track[]): Track[][] {
  const size = Math.ceil(tracks.length / Math.ceil(columnsOf(tracks) / mostColumns));
  return [...Map.groupBy(tracks, (track) => Math.floor(tracks.indexOf(track) / size)).values()];
}
