import { type ChangeCounts, changeBetween, isReworded } from './change-between.ts';
import type { ComparableLevel, Comparables, ComparedText, ExpectedHere } from './comparable-data.ts';

/** One competency at several levels, in the order in which the levels were given. */
export interface ExpectationRow {
  /** Its place among the competencies of the framework. */
  competency: number;
  sides: readonly (ExpectedHere | undefined)[];
  differs: boolean;
}

/** Something that several levels say in words: a dimension of scope, a result. */
export interface TextRow {
  name: string;
  sides: readonly (string | undefined)[];
  differs: boolean;
}

export interface Comparison {
  levels: readonly ComparableLevel[];
  expectations: readonly ExpectationRow[];
  scope: readonly TextRow[];
  results: readonly TextRow[];
  /** What all of them answer for, word for word, and what each answers for besides. */
  responsibilities: { shared: readonly string[]; own: readonly (readonly string[])[] };
}

/** Levels side by side. What none of them says anything about is left out. */
export function compare(data: Comparables, levels: readonly ComparableLevel[]): Comparison {
  return {
    levels,
    expectations: data.competencies.map((_, place) => expectationRow(place, levels)).filter(isSaid),
    scope: data.dimensions.map((name, place) => textRow(name, place, levels, 'scope')).filter(isSaid),
    results: data.metrics.map((name, place) => textRow(name, place, levels, 'results')).filter(isSaid),
    responsibilities: responsibilities(levels),
  };
}

/** What going from one level to another asks, counted by the rule of `whatItTakes`. */
export function gapBetween(from: ComparableLevel, to: ComparableLevel): ChangeCounts {
  const gap = { held: 0, reworded: 0, deepen: 0, new: 0, letGo: 0, distance: 0 };
  const names = { keep: 'held', deepen: 'deepen', new: 'new', 'let-go': 'letGo' } as const;
  const places = new Set([...from.expects, ...to.expects].map(({ competency }) => competency));
  for (const place of places) {
    const [before, after] = [expectedIn(from, place), expectedIn(to, place)];
    const { change, steps } = changeBetween(before?.at, after?.at);
    const reworded = isReworded(before, after) ? 1 : 0;
    gap[names[change]] += 1;
    gap.reworded += reworded;
    gap.distance += steps + reworded;
  }
  return gap;
}

const expectedIn = (level: ComparableLevel, place: number): ExpectedHere | undefined =>
  level.expects.find(({ competency }) => competency === place);

function expectationRow(competency: number, levels: readonly ComparableLevel[]): ExpectationRow {
  const sides = levels.map((level) => expectedIn(level, competency));
  return { competency, sides, differs: new Set(sides.map(fingerprint)).size > 1 };
}

/** Emphasis says what matters most at one level. It is no difference between two. */
const fingerprint = (side: ExpectedHere | undefined): string =>
  side ? [side.at, side.importance ?? '', ...wordsOf(side)].join('\n') : '';

const wordsOf = ({ at, statements = [] }: ExpectedHere): readonly string[] =>
  at === 0 ? [...statements].sort() : [];

function textRow(
  name: string,
  place: number,
  levels: readonly ComparableLevel[],
  field: 'scope' | 'results',
): TextRow {
  const saidBy = (texts: readonly ComparedText[]) => texts.find(({ about }) => about === place)?.text;
  const sides = levels.map((level) => saidBy(level[field]));
  return { name, sides, differs: new Set(sides).size > 1 };
}

const isSaid = ({ sides }: { sides: readonly unknown[] }): boolean =>
  sides.some((side) => side !== undefined);

function responsibilities(levels: readonly ComparableLevel[]): Comparison['responsibilities'] {
  const lists = levels.map((level) => level.responsibilities);
  const isShared = (text: string): boolean => lists.every((list) => list.includes(text));
  return {
    shared: (lists[0] ?? []).filter(isShared),
    own: lists.map((list) => list.filter((text) => !isShared(text))),
  };
}
