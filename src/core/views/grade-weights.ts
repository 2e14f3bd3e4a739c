import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';
import type { Grade } from '../framework/words.ts';
import { levelsInUse } from './level-graph.ts';

/** How much the levels of a grade ask for. */
export interface GradeWeight {
  grade: Grade;
  /** In the middle of the grade. */
  median: number;
  /** The lightest first; `isFar` says that a level is more than a fifth away from the middle. */
  levels: readonly { level: Level; weight: number; isFar: boolean }[];
}

/** How far from the middle of its grade a level may be, as a share of it, and from how many levels on that says something. */
const most = 0.2;
const fewest = 3;

/** The proficiencies that levels expect, added up, beside those of the same grade. Levels without any are left out. */
export function gradeWeights(framework: Framework): GradeWeight[] {
  const levels = levelsInUse(framework).filter((level) => weightOf(level) > 0);
  return framework.grades.flatMap((grade) => {
    const own = levels.filter((level) => level.grade === grade);
    return own.length === 0 ? [] : [weigh(grade, own)];
  });
}

function weigh(grade: Grade, levels: readonly Level[]): GradeWeight {
  const middle = medianOf(levels.map(weightOf));
  const isFar = (weight: number) => levels.length >= fewest && Math.abs(weight - middle) > most * middle;
  const weighed = levels.map((level) => ({ level, weight: weightOf(level), isFar: isFar(weightOf(level)) }));
  return { grade, median: middle, levels: weighed.sort((a, b) => a.weight - b.weight) };
}

const weightOf = ({ expectations }: Level): number =>
  expectations.reduce((sum, { proficiency }) => sum + (proficiency?.position ?? 0), 0);

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
