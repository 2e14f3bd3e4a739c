import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';
import type { Proficiency } from '../framework/words.ts';
import { whoNeeds } from './who-needs.ts';

/** What one proficiency of a competency looks like, and the levels that expect it. */
export interface Behaviours {
  competency: Competency;
  proficiency: Proficiency;
  texts: readonly string[];
  levels: readonly Level[];
}

/** Every proficiency for which the framework has behaviours, so that search finds them with their levels. */
export function behavioursByProficiency(framework: Framework): Behaviours[] {
  return framework.competencies.flatMap((competency) => {
    const needs = whoNeeds(framework, competency);
    return competency.descriptors
      .filter(({ behaviours }) => behaviours.length > 0)
      .map(({ proficiency, behaviours }) => ({
        competency,
        proficiency,
        texts: behaviours.map((behaviour) => behaviour.text),
        levels: needs.at.get(proficiency.position) ?? [],
      }));
  });
}
