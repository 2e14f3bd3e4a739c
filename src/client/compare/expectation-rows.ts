import type { ComparableCompetency } from '../../core/views/comparable-data.ts';
import type { ExpectationRow } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { dotPlot, type PlotScale, plotAxis, plotScale } from './dot-plot.ts';
import { badge } from './letters.ts';
import { looksLike, type Place } from './looks-like.ts';

/** Competencies by group, each as a plot that opens to say what the proficiencies look like. */
export function expectationRows(place: Place, rows: readonly ExpectationRow[]): HTMLElement[] {
  const groups = Map.groupBy(rows, ({ competency }) => competencyAt(place, competency).group ?? '');
  let scaleAbove = -1;
  return [...groups].flatMap(([name, of]) => {
    const index = competencyAt(place, of[0]?.competency ?? 0).scale;
    const scale = plotScale(place.data, index, place.comparison.expectations, place.words.expected);
    const head = index === scaleAbove ? [] : [plotHead(place, scale)];
    scaleAbove = index;
    const title = name === '' ? undefined : node('h3', {}, name);
    return [
      ...head,
      node('div', { class: 'compared-group' }, title, ...of.map((row) => rowOf(place, row, scale))),
    ];
  });
}

/** Stays in sight above the plots: which letter is which level, and the names of the places. */
function plotHead({ data, comparison: { levels } }: Place, scale: PlotScale): HTMLElement {
  const letters = levels.map((level, n) => node('li', {}, badge(data, level, n), level.title));
  return node(
    'div',
    { class: 'compared-head' },
    node('ul', { class: 'plot-legend' }, ...letters),
    plotAxis(scale),
  );
}

const competencyAt = ({ data }: Place, place: number): ComparableCompetency =>
  data.competencies[place] as ComparableCompetency;

function rowOf(place: Place, row: ExpectationRow, scale: PlotScale): HTMLElement {
  const { data, comparison } = place;
  const competency = competencyAt(place, row.competency);
  return node(
    'details',
    { class: row.differs ? 'compared' : 'compared alike' },
    node(
      'summary',
      {},
      node('span', { class: 'name' }, competency.title),
      node('span', { class: 'plot' }, dotPlot(data, comparison, row, scale)),
      saidInText(place, row, scale),
    ),
    looksLike(place, competency, row, scale),
  );
}

/** What each level expects, in words: on a phone, in print, and for those who do not look. */
function saidInText({ data, comparison, words }: Place, row: ExpectationRow, scale: PlotScale): HTMLElement {
  const items = row.sides.map((side, n) => {
    const level = comparison.levels[n];
    return node(
      'span',
      {},
      ...(level
        ? [badge(data, level, n), node('span', { class: 'hidden' }, ` ${level.title}${words.colon} `)]
        : []),
      [scale.names[scale.placeOf(side)], side?.importance && words[side.importance]]
        .filter(Boolean)
        .join(words.comma),
      node(
        'span',
        { class: 'hidden' },
        side?.emphasis ? `${words.comma}${words.emphasis}${words.fullStop} ` : `${words.fullStop} `,
      ),
    );
  });
  return node('span', { class: 'said' }, ...items);
}
