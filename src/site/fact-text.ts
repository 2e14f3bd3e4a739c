import type { Fact } from '../core/framework/competency.ts';
import { words } from './words.ts';

/** A fact as text: yes and no in words, a number with its unit. */
export function factText({ value, unit }: Fact): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return unit ? `${value} ${unit}` : String(value);
}
