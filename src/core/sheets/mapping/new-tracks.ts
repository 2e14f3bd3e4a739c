import { titleFrom } from '../../editing/ids-and-titles.ts';
import type { Content } from '../../schema/content-file.ts';
import { type Cell, textOf } from '../cell.ts';
import type { ReadSheet } from '../import/read-table.ts';
import { filesOf } from '../words.ts';

/** A table of the tracks that levels speak of and nobody else does, with their levels in the order of the rows. */
export function newTracks(content: Content, tables: readonly ReadSheet[]): ReadSheet[] {
  const levels = tables.find(({ name }) => name === 'Levels');
  if (!levels || tables.some(({ name }) => name === 'Tracks')) return [];
  const headRow = levels.rows.findIndex((row) => row.includes('track') && row.includes('id'));
  const head = levels.rows[headRow] ?? [];
  const known = filesOf(content, 'track').map(({ id }) => id);
  const placed = levels.rows
    .slice(headRow + 1)
    .map((row) => ({ track: textOf(row[head.indexOf('track')]), level: textOf(row[head.indexOf('id')]) }))
    .filter(({ track, level }) => track !== '' && level !== '' && !known.includes(track));
  const tracks = Map.groupBy(placed, ({ track }) => track);
  const rows: Cell[][] = [...tracks].map(([id, of]) => [
    id,
    titleFrom(id),
    of.map(({ level }) => `- ${level}`).join('\n'),
  ]);
  return rows.length === 0 ? [] : [{ name: 'Tracks', rows: [['id', 'title', 'levels'], ...rows] }];
}
