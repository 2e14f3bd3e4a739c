import type { PlanWording } from '../core/assessment/plan-data-of.ts';
import { comparableTexts } from './comparable-texts.ts';
import { effortOf } from './effort-of.ts';
import { hueOf } from './hue-of.ts';
import { plain } from './markdown.ts';
import { words } from './words.ts';

/** How this site words what the plan page needs. */
export const planTexts: PlanWording = {
  plain,
  gate: comparableTexts.gate,
  moveKind: (move) => words.moves.kinds[move.kind],
  effort: effortOf,
  hue: hueOf,
};
