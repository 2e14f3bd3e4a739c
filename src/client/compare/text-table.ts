import type { Comparables } from '../../core/views/comparable-data.ts';
import type { Comparison, TextRow } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { badge } from './letters.ts';

/** What levels say in words, a row for each thing and a column for each level; a list on a phone. */
export function textTable(
  data: Comparables,
  { levels }: Comparison,
  rows: readonly TextRow[],
  said: { name: string; about: string; notSaid: string },
): HTMLTableElement {
  const heads = levels.map((level, n) =>
    node('th', { scope: 'col' }, badge(data, level, n), ' ', level.title),
  );
  return node(
    'table',
    { class: 'scope-table stacking compared-table' },
    node('caption', { class: 'hidden' }, said.name),
    node('thead', {}, node('tr', {}, node('th', { scope: 'col' }, said.about), ...heads)),
    node(
      'tbody',
      {},
      ...rows.map(({ name, sides }) =>
        node(
          'tr',
          {},
          node('th', { scope: 'row' }, name),
          ...sides.map((side, n) =>
            node(
              'td',
              { 'data-label': levels[n]?.title, class: side === undefined ? 'unsaid' : undefined },
              side ?? said.notSaid,
            ),
          ),
        ),
      ),
    ),
  );
}
