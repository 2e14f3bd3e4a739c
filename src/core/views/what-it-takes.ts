import type { Competency, Descriptor } from '../framework/competency.ts';
import type { Expectation, Level } from '../framework/level.ts';
import type { Proficiency } from '../framework/words.ts';

/** What a move between two levels asks in one competency. */
export type Change = 'new' | 'deepen' | 'keep' | 'let-go';

export interface CompetencyChange {
  competency: Competency;
  change: Change;
  /** Expected at the level one leaves, and at the level one goes to. */
  before?: Expectation;
  after?: Expectation;
  /** Steps to climb on the scale; 0 unless it is new or deeper. */
  steps: number;
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
 * stated on one of the sides, an expectation that both have is kept.
 */
export function whatItTakes(from: Level, to: Level): WhatItTakes {
  const before = new Map(from.expectations.map((each) => [each.competency, each]));
  const after = new Map(to.expectations.map((each) => [each.competency, each]));
  const competencies = new Set([...after.keys(), ...before.keys()]);
  const changes = [...competencies].map((competency) =>
    changeOf(competency, before.get(competency), after.get(competency)),
  );
  return { from, to, changes: changes.sort(byWeight) };
}

function changeOf(competency: Competency, before?: Expectation, after?: Expectation): CompetencyChange {
  const here = before?.proficiency?.position ?? 0;
  const there = after?.proficiency?.position ?? 0;
  const sides = { competency, ...(before ? { before } : {}), ...(after ? { after } : {}) };
  if (!after) return { ...sides, change: 'let-go', steps: 0 };
  if (!before) return { ...sides, change: 'new', steps: Math.max(there, 1) };
  if (here > 0 && there > here) return { ...sides, change: 'deepen', steps: there - here };
  if (there > 0 && there < here) return { ...sides, change: 'let-go', steps: 0 };
  return { ...sides, change: 'keep', steps: 0 };
}

function byWeight(a: CompetencyChange, b: CompetencyChange): number {
  const emphasis = (change: CompetencyChange) => (change.after?.emphasis ? 0 : 1);
  return order.indexOf(a.change) - order.indexOf(b.change) || emphasis(a) - emphasis(b) || b.steps - a.steps;
}

/** How many competencies a move asks to hold, deepen, begin and let go, and the steps in all. */
export function countChanges({ changes }: WhatItTakes) {
  const count = (change: Change) => changes.filter((each) => each.change === change).length;
  return {
    held: count('keep'),
    deepen: count('deepen'),
    new: count('new'),
    letGo: count('let-go'),
    steps: changes.reduce((sum, each) => sum + each.steps, 0),
  };
}

/** The text of a competency at a proficiency, where the framework has one. */
export function descriptorAt(
  competency: Competency,
  proficiency: Proficiency | undefined,
): Descriptor | undefined {
  return competency.descriptors.find((each) => each.proficiency.position === proficiency?.position);
}
