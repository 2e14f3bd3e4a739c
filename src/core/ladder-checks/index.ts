import { growthChecks } from './growth/index.ts';
import type { LadderCheck } from './ladder-check.ts';
import { levelChecks } from './levels/index.ts';
import { lineChecks } from './lines/index.ts';
import { moveChecks } from './moves/index.ts';
import { textChecks } from './text/index.ts';
import type { TextCheck } from './text-check.ts';
import { upkeepChecks } from './upkeep/index.ts';

/** Checks over the linked framework, in the order in which their problems are reported. */
export const frameworkChecks: readonly LadderCheck[] = [
  ...lineChecks,
  ...levelChecks,
  ...moveChecks,
  ...growthChecks,
  ...upkeepChecks,
];

/** All checks of what makes a good ladder, by what they look at. */
export const ladderCheckGroups: readonly { title: string; checks: readonly (LadderCheck | TextCheck)[] }[] = [
  { title: 'Lines of levels, and the ways between them', checks: lineChecks },
  { title: 'What a level asks beside others', checks: levelChecks },
  { title: 'What a move asks for', checks: moveChecks },
  { title: 'Competencies and activities', checks: growthChecks },
  { title: 'How things are said', checks: textChecks },
  { title: 'Completeness and upkeep', checks: upkeepChecks },
];

/** Every check of what makes a good ladder: over the linked framework, and over all that is written in it. */
export const ladderChecks: readonly (LadderCheck | TextCheck)[] = [...frameworkChecks, ...textChecks];
