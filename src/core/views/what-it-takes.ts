import type { Competency, Descriptor } from '../framework/competency.ts';
import { kept } from '../framework/kept.ts';
import type { Expectation, Level } from '../framework/level.ts';
import type { Proficiency } from '../framework/words.ts';
import { type Change, type ChangeCounts, changeBetween, isReworded } from './change-between.ts';

export interface CompetencyChange {
  competency: Competency;
  change: Change;
  /** Expected at the level one leaves, and at the level one goes to. */
  before?: Expectation;
  after?: Expectation;
  /** Steps to climb on the scale; 0 unless it is new or deeper. */
  steps: number;
  /** It is kept, no side states a proficiency, and the statements of the two levels differ. */
  isReworded: boolean;
}

export interface WhatItTakes {
  from: Level;
  to: Level;
  /** New first, then deepen, each with the emphasised ones and the larger steps first; then let go, then keep. */
  changes: readonly CompetencyChange[];
}

const order: readonly Change[] = ['new', 'deepen', 'let-go', 'keep'];

/**
 * What a level expects beside another, by competency. *New* is expected there and not here; *deepen* at a
 * higher proficiency there; *let go* at a lower one or no longer; *keep* the same. Where no proficiency is
 * stated on one of the sides, an expectation that both have is kept. Swapping the levels mirrors the answer.
 */
export const whatItTakes = (from: Level, to: Level): WhatItTakes => takenFrom(from)(to);

/** Many views and checks ask for the same pairs. Linked levels never change. */
const takenFrom = kept((from: Level) => kept((to: Level) => workOut(from, to)));

function workOut(from: Level, to: Level): WhatItTakes {
  const before = new Map(from.expectations.map((each) => [each.competency, each]));
  const changes = to.expectations.map((after) =>
    changeOf(after.competency, before.get(after.competency), after),
  );
  const asked = new Set(to.expectations.map(({ competency }) => competency));
  for (const each of from.expectations) {
    if (!asked.has(each.competency)) changes.push(changeOf(each.competency, each));
  }
  return { from, to, changes: changes.sort(byWeight) };
}

function changeOf(competency: Competency, before?: Expectation, after?: Expectation): CompetencyChange {
  return {
    competency,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    isReworded: hasOwnWords(before) && hasOwnWords(after) && isReworded(wordedBy(before), wordedBy(after)),
    ...changeBetween(positionOf(before), positionOf(after)),
  };
}

/** Where an expectation stands on the scale: 0 where it names no proficiency, nothing where there is none. */
export function positionOf(expectation: Expectation | undefined): number | undefined {
  return expectation && (expectation.proficiency?.position ?? 0);
}

const hasOwnWords = (expectation: Expectation | undefined): expectation is Expectation =>
  expectation !== undefined && !expectation.proficiency;

const wordedBy = ({ proficiency, statements }: Expectation) => ({
  at: proficiency?.position ?? 0,
  statements: statements.map(({ text }) => text),
});

function byWeight(a: CompetencyChange, b: CompetencyChange): number {
  const emphasis = (change: CompetencyChange) => (change.after?.emphasis ? 0 : 1);
  return order.indexOf(a.change) - order.indexOf(b.change) || emphasis(a) - emphasis(b) || b.steps - a.steps;
}

export function countChanges(takes: WhatItTakes): ChangeCounts {
  const count = (change: Change) => takes.changes.filter((each) => each.change === change).length;
  return {
    held: count('keep'),
    reworded: takes.changes.filter((each) => each.isReworded).length,
    deepen: count('deepen'),
    new: count('new'),
    letGo: count('let-go'),
    distance: distanceOf(takes),
  };
}

/**
 * The distance of a move: the steps of the scale that there are to climb, added up over all competencies. What is
 * new is climbed from nothing, and counts 1 where no proficiency is stated. What is kept or let go counts nothing,
 * except that a competency which both levels word for themselves, in different words, counts 1.
 */
export function distanceOf({ changes }: WhatItTakes): number {
  return changes.reduce((sum, { steps, isReworded }) => sum + steps + (isReworded ? 1 : 0), 0);
}

/** The text of a competency at a proficiency, where the framework has one. */
export function descriptorAt(
  competency: Competency,
  proficiency: Proficiency | undefined,
): Descriptor | undefined {
  return competency.descriptors.find((each) => each.proficiency.position === proficiency?.position);
}
