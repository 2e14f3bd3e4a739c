import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';
import { node } from '../node.ts';

/** How a level is called in drawings and tables: A to D, by its place. */
export const letterOf = (place: number): string => 'ABCD'[place] ?? '';

export const hueOf = ({ tracks }: Comparables, level: ComparableLevel): string =>
  String(tracks[level.track]?.hue ?? 0);

export function badge(data: Comparables, level: ComparableLevel, place: number): HTMLElement {
  return node('span', { class: 'letter', 'data-hue': hueOf(data, level) }, letterOf(place));
}
