import type { Finding } from '../../checks/check.ts';
import type { Framework } from '../../framework/framework.ts';
import { list, quote } from '../../problems/quote.ts';
import { type DemandedStep, demandedSteps } from '../../views/demanded-steps.ts';

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
  isLacking: (step: DemandedStep) => boolean,
  { lacks, hint }: Words,
): Finding[] {
  if (framework.activities.length === 0) return [];
  const lacking = Map.groupBy(demandedSteps(framework).filter(isLacking), ({ competency }) => competency);
  return [...lacking].map(([competency, steps]) => ({
    file: competency.file,
    path: [],
    message: `No ${lacks} takes somebody up ${list(steps.map((step) => nameStep(step)))} of ${quote(competency.id)}, which ${asking(steps)} for.`,
    hint,
  }));
}

function nameStep({ competency, from, to }: DemandedStep): string {
  const name = (position: number): string =>
    quote(competency.scale.find((each) => each.position === position)?.name);
  return from === 0 ? `to ${name(to)}` : `from ${name(from)} to ${name(to)}`;
}

/** One of the moves that ask for the steps, and how many there are. */
function asking(steps: readonly DemandedStep[]): string {
  const moves = [...new Set(steps.flatMap((step) => step.moves))];
  const [first] = moves;
  const to = first && 'level' in first.destination ? first.destination.level.id : '';
  if (moves.length === 1) return `the move from ${quote(first?.from.id)} to ${quote(to)} asks`;
  return `${moves.length} moves, such as that from ${quote(first?.from.id)} to ${quote(to)}, ask`;
}
