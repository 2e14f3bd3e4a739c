import type { PlanCompetency, PlanData } from './plan-data.ts';
import { answerTo, competencyById, pickedAt, scaleOf, stepsBetween } from './rubric.ts';
import type { Answer, Choice, Worksheet } from './worksheet.ts';

/** One competency as two people see it. */
export interface BothSides {
  id: string;
  title: string;
  /** Absent where the framework no longer has it. */
  competency?: PlanCompetency;
  mine?: Answer;
  theirs?: Answer;
  /** Steps from mine to theirs; below 0 where theirs is the lower one. */
  steps: number;
}

export interface Differences {
  /** Both picked the same. */
  agreements: readonly BothSides[];
  /** Both picked, and not the same: the largest first, and last what the framework no longer has. */
  differences: readonly BothSides[];
  /** Only one of them could pick anything. */
  oneSided: readonly BothSides[];
}

/** Two worksheets beside each other, by competency. What neither of them could say anything about is left out. */
export function differencesBetween(data: PlanData, mine: Worksheet, theirs: Worksheet): Differences {
  const ids = new Set([...mine.answers, ...theirs.answers].map(({ competency }) => competency));
  const all = [...ids].map((id) => bothSides(data, id, answerTo(mine, id), answerTo(theirs, id)));
  const both = all.filter((each) => isPicked(each.mine) && isPicked(each.theirs));
  return {
    agreements: both.filter(({ steps }) => steps === 0),
    differences: both
      .filter(({ steps }) => steps !== 0)
      .sort(
        (a, b) =>
          Number(!a.competency) - Number(!b.competency) ||
          Math.abs(b.steps) - Math.abs(a.steps) ||
          placeOf(data, a) - placeOf(data, b),
      ),
    oneSided: all.filter((each) => isPicked(each.mine) !== isPicked(each.theirs)),
  };
}

const isPicked = (answer: Answer | undefined): boolean => pickedAt(answer) !== undefined;

const placeOf = ({ competencies }: PlanData, { competency }: BothSides): number =>
  competency ? competencies.indexOf(competency) : competencies.length;

function bothSides(data: PlanData, id: string, mine?: Answer, theirs?: Answer): BothSides {
  const competency = competencyById(data, id);
  return {
    id,
    title: competency?.title ?? mine?.title ?? theirs?.title ?? id,
    ...(competency ? { competency } : {}),
    ...(mine ? { mine } : {}),
    ...(theirs ? { theirs } : {}),
    steps: stepsFrom(data, competency, mine?.choice, theirs?.choice),
  };
}

function stepsFrom(data: PlanData, competency?: PlanCompetency, mine?: Choice, theirs?: Choice): number {
  if (mine?.kind !== 'picked' || theirs?.kind !== 'picked' || mine.id === theirs.id) return 0;
  const [from, to] = [mine.position, theirs.position];
  const steps = competency ? stepsBetween(scaleOf(data, competency), from, to) : to - from;
  // A proficiency that the scale no longer has still lies below or above the other one.
  return steps || Math.sign(to - from);
}
