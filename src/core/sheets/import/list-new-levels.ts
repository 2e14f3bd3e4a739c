import { quote } from '../../problems/quote.ts';
import { isMapping } from '../../schema/check-shape.ts';
import { placeOf } from '../../schema/places.ts';
import type { Draft } from './draft.ts';
import type { Change, Finding } from './finding.ts';
import type { ReadSheet } from './read-table.ts';
import type { Refused } from './refused.ts';

/**
 * A new level has to be in the list of its track. Where the sheet of tracks was left as it is, it goes behind the level
 * that stands above it in the sheet of levels.
 */
export function listNewLevels(work: Omit<Listing, 'order'>, read: readonly ReadSheet[]): void {
  const order = idsIn(read);
  const added = work.draft
    .files()
    .filter(({ path, before }) => before === undefined && placeOf(path)?.kind === 'level');
  const inOrder = added
    .map(({ path }) => placeOf(path))
    .sort((a, b) => order.indexOf(a?.id ?? '') - order.indexOf(b?.id ?? ''));
  for (const place of inOrder) if (place) listLevel({ ...work, order }, place.track ?? '', place.id);
}

/** Every text of the sheet of levels, from top to bottom; the ids are among them. */
const idsIn = (read: readonly ReadSheet[]): string[] =>
  (read.find(({ name }) => name === 'Levels')?.rows ?? []).flatMap((row) => row.map(String));

interface Listing {
  draft: Draft;
  findings: Finding[];
  refused: Refused;
  changes: Change[];
  order: readonly string[];
}

function listLevel({ draft, findings, refused, changes, order }: Listing, track: string, id: string): void {
  const file = `tracks/${track}/track.mdx`;
  const data = draft.dataOf(file);
  const levels = isMapping(data) && Array.isArray(data['levels']) ? data['levels'] : [];
  if (!isMapping(data) || levels.flat(9).includes(id)) return;
  const above = order.slice(0, order.indexOf(id)).findLast((each) => levels.flat(9).includes(each));
  const index = above === undefined ? -1 : levels.indexOf(above);
  if (above !== undefined && index < 0) {
    findings.push(inFork(id, above, track));
    refused.ids.push(id);
    return;
  }
  const listed = [...levels.slice(0, index + 1), id, ...levels.slice(index + 1)];
  draft.set(file, ['levels'], listed);
  changes.push({
    sheet: 'Tracks',
    cell: '',
    file,
    path: ['levels'],
    before: '',
    after: `${id} as number ${index + 2}`,
  });
}

const inFork = (id: string, above: string, track: string): Finding => ({
  severity: 'error',
  sheet: 'Tracks',
  message: `The new level ${quote(id)} comes after ${quote(above)}, where the track ${quote(track)} forks.`,
  hint: 'Put it into the levels of the track yourself.',
});
