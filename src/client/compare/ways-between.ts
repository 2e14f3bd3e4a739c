import { arrowIn } from '../../core/views/arrow.ts';
import type { ChangeCounts } from '../../core/views/change-between.ts';
import type {
  ComparableLevel,
  ComparableMove,
  Comparables,
  GateText,
} from '../../core/views/comparable-data.ts';
import { gapBetween } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { badge } from './letters.ts';
import type { ComparisonWords } from './words.ts';

interface Way {
  from: ComparableLevel;
  to: ComparableLevel;
  gap: ChangeCounts;
  moves: readonly ComparableMove[];
}

/** Going from each level to each other: the distance of all, and the moves there are. */
export function waysBetween(
  data: Comparables,
  levels: readonly ComparableLevel[],
  words: ComparisonWords,
): HTMLElement[] {
  const ways = levels.flatMap((from) => levels.filter((to) => to !== from).map((to) => wayFrom(from, to)));
  const told = levels.length === 2 ? ways : ways.filter(({ moves }) => moves.length > 0);
  const place = (level: ComparableLevel): HTMLElement => badge(data, level, levels.indexOf(level));
  const items = told.map((way) => wayItem(way, words, place));
  return [
    ...(levels.length > 2 ? [distances(levels, ways, words, place)] : []),
    node('ul', { class: 'ways-between' }, ...items),
  ];
}

const wayFrom = (from: ComparableLevel, to: ComparableLevel): Way => ({
  from,
  to,
  gap: gapBetween(from, to),
  moves: from.moves.filter((move) => move.to === to.id),
});

function distances(
  levels: readonly ComparableLevel[],
  ways: readonly Way[],
  words: ComparisonWords,
  place: (level: ComparableLevel) => HTMLElement,
): HTMLElement {
  const cell = (from: ComparableLevel, to: ComparableLevel): HTMLElement => {
    const way = ways.find((each) => each.from === from && each.to === to);
    if (!way) return node('td', { class: 'unsaid', 'data-label': to.title }, '–');
    const counts = node('span', { class: 'fine' }, counted(way.gap, words));
    return node('td', { 'data-label': to.title }, node('span', {}, stepsOf(way.gap, words), counts));
  };
  return node(
    'table',
    { class: 'scope-table stacking distances' },
    node('caption', { class: 'hidden' }, words.between),
    node(
      'thead',
      {},
      node(
        'tr',
        {},
        node('th', { scope: 'col' }, words.from),
        ...levels.map((to) => node('th', { scope: 'col' }, `${words.to} `, place(to), ' ', to.title)),
      ),
    ),
    node(
      'tbody',
      {},
      ...levels.map((from) =>
        node(
          'tr',
          {},
          node('th', { scope: 'row' }, place(from), ' ', from.title),
          ...levels.map((to) => cell(from, to)),
        ),
      ),
    ),
  );
}

function wayItem(
  { from, to, gap, moves }: Way,
  words: ComparisonWords,
  place: (level: ComparableLevel) => HTMLElement,
): HTMLElement {
  const head = node(
    'h3',
    {},
    place(from),
    ` ${from.title} ${arrowIn(document.documentElement.lang)} `,
    place(to),
    ` ${to.title}`,
  );
  const steps = node(
    'p',
    {},
    node('strong', {}, stepsOf(gap, words)),
    `${words.colon} ${counted(gap, words)}`,
  );
  if (moves.length === 0) return node('li', {}, head, steps, node('p', { class: 'fine' }, words.noMove));
  return node('li', {}, head, steps, ...moves.map((move) => moveText(move, words)));
}

function moveText(move: ComparableMove, words: ComparisonWords): HTMLElement {
  const link = node('a', { href: move.path }, words.whatItTakes);
  if (move.notAllowed !== undefined) {
    const reason = node(
      'p',
      {},
      node('strong', {}, `${words.notMade}${words.fullStop} `),
      move.notAllowed,
      ' ',
      link,
    );
    return node('div', { class: 'move-between' }, reason);
  }
  const kind = node('p', {}, node('strong', {}, move.kind), ' · ', link);
  const gates = move.gates === undefined ? words.noGates : gateNode(move.gates);
  return node('div', { class: 'move-between' }, kind, node('div', { class: 'fine' }, words.gates), gates);
}

function gateNode(gate: GateText): HTMLElement {
  if (typeof gate === 'string') return node('div', {}, gate);
  const items = gate.of.map((each) => node('li', {}, gateNode(each)));
  return node(
    'div',
    {},
    node('p', { class: 'joint' }, gate.joint),
    node('ul', { class: 'bullets' }, ...items),
  );
}

const stepsOf = ({ distance }: ChangeCounts, words: ComparisonWords): string =>
  plural(words.language, words.steps, distance);

function counted(gap: ChangeCounts, words: ComparisonWords): string {
  const counts = [
    { n: gap.new, forms: words.new },
    { n: gap.deepen, forms: words.deepen },
    { n: gap.letGo, forms: words.letGo },
    { n: gap.held, forms: words.held },
    { n: gap.reworded, forms: words.reworded },
  ];
  return counts
    .filter(({ n }) => n > 0)
    .map(({ n, forms }) => plural(words.language, forms, n))
    .join(words.comma);
}
