import type { LevelResult } from '../core/framework/level.ts';
import { words } from './words.ts';

/** What a result is measured by, as plain text: its value with the unit, and the time it is measured over. */
export function measuredText({ value, unit, metric, window }: LevelResult): string {
  const { amount, over, months } = words.gates;
  const known = value === undefined ? undefined : amount(String(value), unit ?? metric.unit);
  const length = window?.months === undefined ? undefined : over(months(window.months));
  return [known, window?.text ?? length].filter((part) => part !== undefined).join(' ');
}
