import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';
import { type Comparison, compare, type ExpectationRow, type TextRow } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { expectationRows } from './expectation-rows.ts';
import { responsibilities } from './responsibilities.ts';
import { textTable } from './text-table.ts';
import { waysBetween } from './ways-between.ts';
import type { ComparisonWords } from './words.ts';

/** All that is said about levels side by side, in sections; what is the same everywhere only when asked for. */
export function comparisonBody(
  data: Comparables,
  levels: readonly ComparableLevel[],
  showsAll: boolean,
  words: ComparisonWords,
): HTMLElement[] {
  const comparison = compare(data, levels);
  const { expectations, scope, results } = comparison;
  const shown = <Row extends { differs: boolean }>(rows: readonly Row[]) =>
    rows.filter(({ differs }) => showsAll || differs);
  const table = (all: readonly TextRow[], name: string, about: string) => {
    const rows = shown(all);
    return rows.length > 0
      ? [textTable(data, comparison, rows, { name, about, notSaid: words.notSaid })]
      : [];
  };
  const rows = shown(expectations);
  const plots = expectationRows({ data, comparison, words }, rows);
  return [
    section(words.expectations, `${howManyAlike(expectations, words)} ${legend(rows, words)}`, plots),
    section(words.between, words.betweenNote, waysBetween(data, levels, words)),
    section(words.scope, howManyAlike(scope, words), table(scope, words.scope, words.dimension)),
    section(words.results, howManyAlike(results, words), table(results, words.results, words.result)),
    section(words.responsibilities, '', answers(data, comparison, showsAll, words)),
  ].filter((each) => each !== undefined);
}

/** Nothing where there is nothing to say. */
function section(name: string, note: string, content: readonly Node[]): HTMLElement | undefined {
  const said = note.trim();
  if (said === '' && content.length === 0) return undefined;
  const line = said === '' ? undefined : node('p', { class: 'note' }, said);
  return node('section', {}, node('h2', {}, name), line, ...content);
}

function howManyAlike(rows: readonly { differs: boolean }[], words: ComparisonWords): string {
  const same = rows.filter(({ differs }) => !differs).length;
  if (rows.length === 0) return '';
  if (same === rows.length) return say(words.allSame, { all: rows.length });
  return same === 0 ? words.noneSame : say(words.same, { same, all: rows.length });
}

/** What the signs in the plots mean that are there to be seen. */
function legend(rows: readonly ExpectationRow[], words: ComparisonWords): string {
  const sides = rows.flatMap((row) => row.sides);
  const signs = [
    sides.some((side) => side?.emphasis) && words.legendEmphasis,
    sides.some((side) => side === undefined) && words.legendAbsent,
  ];
  return signs.filter(Boolean).join(' ');
}

function answers(
  data: Comparables,
  comparison: Comparison,
  showsAll: boolean,
  words: ComparisonWords,
): HTMLElement[] {
  const { shared, own } = comparison.responsibilities;
  if (shared.length === 0 && own.every((list) => list.length === 0)) return [];
  if (!showsAll && own.every((list) => list.length === 0)) return [node('p', {}, words.nothingDiffers)];
  return responsibilities(data, comparison, showsAll, words.shared);
}
