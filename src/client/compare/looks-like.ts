import type { ComparableCompetency, Comparables } from '../../core/views/comparable-data.ts';
import type { Comparison, ExpectationRow } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import type { PlotScale } from './dot-plot.ts';
import { badge } from './letters.ts';
import type { ComparisonWords } from './words.ts';

/** What rows are shown of, and with which words. */
export interface Place {
  data: Comparables;
  comparison: Comparison;
  words: ComparisonWords;
}

/** What the expected proficiency of a competency looks like at each level, and what the level says of it besides. */
export function looksLike(
  { data, comparison, words }: Place,
  competency: ComparableCompetency,
  row: ExpectationRow,
  scale: PlotScale,
): HTMLElement {
  const items = comparison.levels.map((level, n) => {
    const side = row.sides[n];
    const proficiency = node('strong', {}, scale.names[scale.placeOf(side)]);
    const texts = side ? textsOf(competency, side) : [];
    const said = node('div', {}, proficiency, ...texts.map((text) => node('p', {}, text)));
    return node('li', {}, badge(data, level, n), said);
  });
  const title = say(words.wholeRubric, { title: competency.title });
  const link = node('p', {}, node('a', { href: competency.path }, title));
  return node('div', { class: 'looks-like' }, node('ul', {}, ...items), link);
}

function textsOf(
  { looksLike }: ComparableCompetency,
  { at, note, statements = [] }: NonNullable<ExpectationRow['sides'][number]>,
): string[] {
  const sentence = looksLike.find(({ position }) => position === at)?.text;
  return [sentence, note, ...statements].filter((text) => text !== undefined);
}
