import type { Finding } from '../../checks/check.ts';
import type { Framework } from '../../framework/framework.ts';
import { list, quote } from '../../problems/quote.ts';
import { type Coverage, type CoveredStep, coverage } from '../../views/health/coverage.ts';

interface Words {
  /** What is not there, such as "activity". */
  lacks: string;
  hint: string;
}

/**
 * One finding for each competency with steps that moves ask for and nothing takes somebody up. A framework that
 * holds no activity at all has chosen to do without.
 */
export function stepsWithout(
  framework: Framework,
  lackingIn: (coverage: Coverage) => readonly CoveredStep[],
  { lacks, hint }: Words,
): Finding[] {
  if (framework.activities.length === 0) return [];
  const lacking = lackingIn(coverage(framework)).filter(({ moves }) => moves.length > 0);
  return [...Map.groupBy(lacking, ({ competency }) => competency)].map(([competency, steps]) => ({
    file: competency.file,
    path: [],
    message: `No ${lacks} takes somebody up ${list(steps.map(nameStep))} of ${quote(competency.id)}, which ${asking(steps)} for.`,
    hint,
  }));
}

function nameStep({ competency, to }: CoveredStep): string {
  const from = competency.scale.findLast(({ position }) => position < to.position);
  return from ? `from ${quote(from.name)} to ${quote(to.name)}` : `to ${quote(to.name)}`;
}

/** One of the moves that ask for the steps, and how many there are. */
function asking(steps: readonly CoveredStep[]): string {
  const moves = [...new Set(steps.flatMap((step) => step.moves))];
  const [first] = moves;
  const to = first && 'level' in first.destination ? first.destination.level.id : 'any';
  if (moves.length === 1) return `the move from ${quote(first?.from.id)} to ${quote(to)} asks`;
  return `${moves.length} moves, such as that from ${quote(first?.from.id)} to ${quote(to)}, ask`;
}
