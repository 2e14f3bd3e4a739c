import type { Catalog, Entry, FilePlace } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import { leaves } from '../catalog/references.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';

export const tracksListTheirLevels: CatalogCheck = {
  name: 'tracks-list-their-levels',
  rule: 'A track lists every level of its folder once, and no level of another folder.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const levels = catalog.files.filter(({ kind }) => kind === 'level');
    const byId = Map.groupBy(levels, ({ id }) => id);
    const byTrack = Map.groupBy(levels, ({ track = '' }) => track);
    for (const finding of foldersWithoutTrack(byTrack, catalog)) report(finding);
    for (const track of catalog.of('track').values()) {
      const own = byTrack.get(track.id) ?? [];
      for (const finding of [...wronglyListed(track, byId), ...notListed(track, own)]) report(finding);
    }
  },
};

type Levels = ReadonlyMap<string, readonly FilePlace[]>;

function foldersWithoutTrack(byTrack: Levels, catalog: Catalog): Finding[] {
  return [...byTrack].flatMap(([track, [first]]) => {
    if (!first || catalog.idsOf('track').has(track)) return [];
    return [
      {
        file: first.file,
        path: [],
        message: `The folder ${quote(`tracks/${track}`)} has levels and no \`track.mdx\`.`,
        hint: `Add ${quote(`tracks/${track}/track.mdx`)} with the \`title\` and the \`levels\` of the track.`,
      },
    ];
  });
}

function wronglyListed(track: Entry<'track'>, byId: Levels): Finding[] {
  const listed = leaves(track.data.levels, ['levels']);
  return listed.flatMap(({ id, path }, n) => {
    const place = { file: track.file, path };
    if (listed.slice(0, n).some((each) => each.id === id)) {
      const message = `${nameEntry(track)} lists ${quote(id)} more than once.`;
      return [{ ...place, message, hint: 'A level has one place in its track. Take the others out.' }];
    }
    const homes = byId.get(id) ?? [];
    const [home] = homes;
    if (!home || homes.some((level) => level.track === track.id)) return [];
    const message = `${nameEntry(track)} lists ${quote(id)}, which is in the folder of ${quote(home.track)}.`;
    return [{ ...place, message, hint: `Take it out, or move its file to ${quote(`tracks/${track.id}`)}.` }];
  });
}

function notListed(track: Entry<'track'>, own: readonly FilePlace[]): Finding[] {
  const listed = new Set(leaves(track.data.levels, ['levels']).map(({ id }) => id));
  return own
    .filter((level) => !listed.has(level.id))
    .map(({ id, file }) => ({
      file,
      path: [],
      message: `${quote(id)} is in the folder of ${nameEntry(track)}, which does not list it.`,
      hint: `Put it into \`levels\` of ${quote(track.file)}, at its place from the lowest to the highest.`,
    }));
}
