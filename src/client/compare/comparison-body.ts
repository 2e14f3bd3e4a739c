import type { ComparableLevel, Comparables } from '../../core/views/comparables.ts';
import { type Comparison, compare, type TextRow } from '../../core/views/comparison.ts';
import { expectationRows } from './expectation-rows.ts';
import { node } from './node.ts';
import { responsibilities } from './responsibilities.ts';
import { textTable } from './text-table.ts';
import { waysBetween } from './ways-between.ts';
import { type ComparisonWords, say } from './words.ts';

/** All that is said about levels side by side, in sections; what is the same everywhere only when asked for. */
export function comparisonBody(
  data: Comparables,
  levels: readonly ComparableLevel[],
  showsAll: boolean,
  words: ComparisonWords,
): HTMLElement[] {
  const comparison = compare(data, levels);
  const shown = <Row extends { differs: boolean }>(rows: readonly Row[]) =>
    rows.filter(({ differs }) => showsAll || differs);
  const table = (all: readonly TextRow[], name: string, about: string) => {
    const of = shown(all);
    return of.length > 0 ? [textTable(data, comparison, of, { name, about, notSaid: words.notSaid })] : [];
  };
  const rows = shown(comparison.expectations);
  return [
    section(
      words.expectations,
      comparison.expectations,
      words,
      expectationRows({ data, comparison, words }, rows),
    ),
    section(words.between, undefined, words, [
      node('p', { class: 'note' }, words.betweenNote),
      ...waysBetween(data, levels, words),
    ]),
    section(words.scope, comparison.scope, words, table(comparison.scope, words.scope, words.dimension)),
    section(words.results, comparison.results, words, table(comparison.results, words.results, words.result)),
    section(words.responsibilities, undefined, words, answers(data, comparison, showsAll, words)),
  ].filter((each) => each !== undefined);
}

/** Nothing where no level says anything; where all that is said is the same, the section says no more than that. */
function section(
  name: string,
  rows: readonly { differs: boolean }[] | undefined,
  words: ComparisonWords,
  content: readonly Node[],
): HTMLElement | undefined {
  if (rows ? rows.length === 0 : content.length === 0) return undefined;
  const note = rows && node('p', { class: 'note' }, howManyAlike(rows, words));
  return node('section', {}, node('h2', {}, name), note, ...content);
}

function howManyAlike(rows: readonly { differs: boolean }[], words: ComparisonWords): string {
  const same = rows.filter(({ differs }) => !differs).length;
  if (same === rows.length) return say(words.allSame, { all: rows.length });
  return same === 0 ? words.noneSame : say(words.same, { same, all: rows.length });
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
