import type { Comparables } from '../../core/views/comparable-data.ts';
import type { Comparison } from '../../core/views/comparison.ts';
import { node } from '../node.ts';
import { badge } from './letters.ts';

/** What each level answers for, in columns; above them what all do, where it is to be shown. */
export function responsibilities(
  data: Comparables,
  { levels, responsibilities: { shared, own } }: Comparison,
  showsAll: boolean,
  sharedName: string,
): HTMLElement[] {
  const columns = levels.map((level, n) =>
    node('div', {}, node('h3', {}, badge(data, level, n), ' ', level.title), list(own[n] ?? [])),
  );
  const isShown = showsAll && shared.length > 0;
  return [
    ...(isShown ? [node('div', { class: 'shared' }, node('h3', {}, sharedName), list(shared))] : []),
    node('div', { class: 'compared-columns' }, ...columns),
  ];
}

const list = (texts: readonly string[]): HTMLElement =>
  node('ul', { class: 'bullets' }, ...texts.map((text) => node('li', {}, text)));
