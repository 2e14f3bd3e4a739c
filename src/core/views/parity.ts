import type { Framework } from '../framework/framework.ts';
import type { Level, Move } from '../framework/level.ts';
import type { Activity } from '../framework/things.ts';
import type { Grade } from '../framework/words.ts';
import { activitiesForStaying } from './activities-for.ts';
import { arrivedAt, entryLevels, isLasting, levelsInUse, reachable, waysIn, waysOut } from './level-graph.ts';

/** What individual or management levels offer, at one grade or in all. */
export interface Offer {
  levels: readonly Level[];
  /** Levels from which lasting moves lead here, and to which they lead from here, counted for each level. */
  waysIn: number;
  waysOut: number;
  /** Activities that take what matters most at one of these levels a step further. */
  activities: number;
  /** Words that describe a level, on average; without those of its moves. */
  words: number;
}

export interface Parity {
  /** Highest grade first. */
  rows: readonly { grade: Grade; individual: Offer; management: Offer }[];
  individual: Offer;
  management: Offer;
  top: { individual?: Grade; management?: Grade };
  deadEnds: readonly Level[];
  orphans: readonly Level[];
  withoutWayBack: readonly Level[];
  onlyThroughManagement: readonly Level[];
}

/** What a framework offers to those who manage people and to those who do not, side by side. */
export function parity(framework: Framework): Parity {
  const levels = levelsInUse(framework);
  const [individual, management] = [
    levels.filter((each) => !each.isManagement),
    levels.filter((each) => each.isManagement),
  ];
  const offer = (of: readonly Level[]) => offerOf(framework, of);
  const used = framework.grades.filter((grade) => levels.some((level) => level.grade === grade));
  const at = (of: readonly Level[], grade: Grade) => offer(of.filter((level) => level.grade === grade));
  return {
    rows: used
      .toReversed()
      .map((grade) => ({ grade, individual: at(individual, grade), management: at(management, grade) })),
    individual: offer(individual),
    management: offer(management),
    top: {
      ...topOf(used, individual, 'individual'),
      ...topOf(used, management, 'management'),
    },
    deadEnds: deadEnds(framework),
    orphans: orphans(framework),
    withoutWayBack: withoutWayBack(framework),
    onlyThroughManagement: onlyThroughManagement(framework),
  };
}

/** Levels from which no lasting move leads on, and which are no summit. */
export function deadEnds(framework: Framework): Level[] {
  return levelsInUse(framework).filter((level) => !level.summit && !level.moves.some(isLasting));
}

/** Levels to which nobody comes: no lasting move leads there, and nobody is hired into them. */
export function orphans(framework: Framework): Level[] {
  const [entries, arrived] = [entryLevels(framework), arrivedAt(framework)];
  return levelsInUse(framework).filter((level) => !entries.has(level) && !arrived.has(level));
}

/** Management levels from which no lasting move leads to individual work, at grades that individual levels have too. */
export function withoutWayBack(framework: Framework): Level[] {
  const levels = levelsInUse(framework);
  const isShared = ({ grade }: Level) => levels.some((each) => !each.isManagement && each.grade === grade);
  const isBack = ({ kind, destination }: Move) =>
    kind === 'back-to-individual' || ('level' in destination && !destination.level.isManagement);
  return levels.filter(
    (level) =>
      level.isManagement && isShared(level) && !level.moves.some((move) => isLasting(move) && isBack(move)),
  );
}

/** Individual levels that one comes to, but only by managing people first. */
export function onlyThroughManagement(framework: Framework): Level[] {
  const [ever, directly] = [reachable(framework), reachable(framework, (level) => !level.isManagement)];
  return levelsInUse(framework).filter(
    (level) => !level.isManagement && ever.has(level) && !directly.has(level),
  );
}

function topOf(grades: readonly Grade[], levels: readonly Level[], side: 'individual' | 'management') {
  const top = grades.findLast((grade) => levels.some((level) => level.grade === grade));
  return top ? { [side]: top } : {};
}

function offerOf(framework: Framework, levels: readonly Level[]): Offer {
  const sum = (count: (level: Level) => number) => levels.reduce((all, level) => all + count(level), 0);
  const helping = levels.flatMap((level) => activitiesForStaying(framework, level));
  return {
    levels,
    waysIn: sum((level) => waysIn(level, framework).length),
    waysOut: sum((level) => waysOut(level, framework).length),
    activities: new Set<Activity>(helping.map(({ activity }) => activity)).size,
    words: levels.length === 0 ? 0 : Math.round(sum(wordsIn) / levels.length),
  };
}

function wordsIn(level: Level): number {
  const statements = [...level.responsibilities, ...level.evidence].map(({ text }) => text);
  const { summary, about, scopeText, notThis, growHere } = level;
  const texts = [summary, about, scopeText, notThis, growHere, ...statements, ...level.questions];
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
