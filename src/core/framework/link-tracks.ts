import type { Catalog, Entry } from '../catalog/catalog.ts';
import { byOrder } from './by-order.ts';
import { elsewhereOf } from './elsewhere.ts';
import { filed } from './filed.ts';
import type { Level, Track } from './level.ts';
import type { Words } from './link-words.ts';
import { present } from './present.ts';
import { levelsInOrder } from './track-order.ts';

/** Tracks in the order of their `order`, then of their titles; their levels are filled in afterwards. */
export function linkTracks(catalog: Catalog, words: Words): Track[] {
  const entries = [...catalog.of('track').values()].sort((a, b) => byOrder(a.data, b.data));
  return entries.map((entry) => linkTrack(entry, words));
}

function linkTrack(entry: Entry<'track'>, words: Words): Track {
  const { data } = entry;
  return present({
    ...filed(entry),
    title: data.title,
    mark: data.mark,
    kind: data.kind ?? 'individual',
    group: words.trackGroups.find((group) => group.id === data.group),
    summary: data.summary,
    purpose: data.purpose,
    levels: [],
    suits: [data.suits ?? []].flat(),
    doesNotSuit: [data.doesNotSuit ?? []].flat(),
    typicalResults: data.typicalResults,
    facts: data.facts ?? [],
    elsewhere: elsewhereOf(data),
    status: data.status ?? 'active',
    successor: data.successor,
  });
}

/** Gives each track its levels, in its own order. */
export function fillTracks(
  tracks: readonly Track[],
  levels: ReadonlyMap<string, Level>,
  catalog: Catalog,
): void {
  for (const track of tracks) {
    const order = levelsInOrder(catalog.of('track').get(track.id)?.data.levels ?? []);
    track.levels = order.flatMap((id) => levels.get(id) ?? []);
  }
}
