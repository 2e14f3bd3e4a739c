import type { Content } from '../../schema/content-file.ts';
import type { Kind } from '../../schema/kinds.ts';
import { type Cell, textOf } from '../cell.ts';
import type { ReadSheet } from '../import/read-table.ts';
import { findId, titlesOf } from './find-id.ts';
import type { SheetMapping } from './mapping.ts';

export interface MappedTable extends SheetMapping {
  table: ReadSheet;
}

const kindOf: Readonly<Record<string, Kind>> = {
  tracks: 'track',
  levels: 'level',
  competencies: 'competency',
  activities: 'activity',
};

/** Fields that name other things, and of which kind those are. */
const refers: Readonly<Record<string, Kind>> = {
  track: 'track',
  level: 'level',
  from: 'level',
  to: 'level',
  competency: 'competency',
};

type Names = Record<string, { id: string; name: string }[]>;

/** Gives each row the ids that it needs: its own, made of its title where the table has none, and those of what it names. */
export function idColumns(content: Content, tables: readonly MappedTable[]): ReadSheet[] {
  const names: Names = Object.fromEntries(
    ['track', 'level', 'competency', 'activity'].map((kind) => [kind, [...titlesOf(content, kind as Kind)]]),
  );
  const withIds = tables.map((each) => ({ ...each, table: withId(each, names) }));
  return withIds.map((each) =>
    each.holds === 'matrix' ? gridNamed(each, names) : withReferences(each.table, names, each.headRow),
  );
}

function withId({ holds, headRow = 1, table }: MappedTable, names: Names): ReadSheet {
  const kind = kindOf[holds];
  const head = table.rows[headRow - 1] ?? [];
  const title = head.indexOf('title');
  if (kind === undefined || title < 0) return table;
  const own = head.indexOf('id');
  const rows = table.rows.map((row, index): Cell[] => {
    if (index < headRow - 1 || row.length === 0) return [...row];
    if (index === headRow - 1) return own < 0 ? [...row, 'id'] : [...row];
    const name = textOf(row[title]);
    const id = own < 0 ? findId(name, names[kind] ?? []) : textOf(row[own]);
    if (id !== '') names[kind]?.push({ id, name });
    return own < 0 ? [...row, id] : [...row];
  });
  return { ...table, rows };
}

function withReferences(table: ReadSheet, names: Names, headRow = 1): ReadSheet {
  const head = (table.rows[headRow - 1] ?? []).map(String);
  const rows = table.rows.map((row, index) =>
    index < headRow
      ? row
      : row.map((cell, n): Cell => {
          const kind = refers[head[n] ?? ''];
          const text = textOf(cell);
          return kind === undefined || text === '' || text.startsWith('outside: ')
            ? cell
            : findId(text, names[kind] ?? []);
        }),
  );
  return { ...table, rows };
}

/** In a matrix, headings are competencies, and the column `row` names levels. */
function gridNamed({ headRow = 1, table }: MappedTable, names: Names): ReadSheet {
  const head = (table.rows[headRow - 1] ?? []).map(String);
  const own = head.indexOf('row');
  const rows = table.rows.map((row, index) =>
    row.map((cell, n): Cell => {
      const text = textOf(cell);
      if (index === headRow - 1)
        return n === own || text === '' ? cell : findId(text, names['competency'] ?? []);
      if (n !== own || index < headRow || text === '') return cell;
      return /^(level|grade|track)\//.test(text) ? text : `level/${findId(text, names['level'] ?? [])}`;
    }),
  );
  return { ...table, rows };
}
