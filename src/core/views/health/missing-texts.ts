import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import type { Proficiency } from '../../framework/words.ts';
import { whoNeeds } from '../who-needs.ts';

/** A proficiency of a competency for which nothing is written. */
export interface MissingText {
  competency: Competency;
  proficiency: Proficiency;
  /** Levels that expect it, and so show an empty place. */
  levels: readonly Level[];
}

/**
 * The proficiencies of competencies that have no text, those that most levels expect first. Competencies with
 * behaviours of their own need none, and neither do levels that word an expectation themselves.
 */
export function missingTexts(framework: Framework): MissingText[] {
  return framework.competencies
    .filter(({ behaviours }) => behaviours.length === 0)
    .flatMap((competency) => missingIn(competency, framework))
    .sort((a, b) => b.levels.length - a.levels.length);
}

function missingIn(competency: Competency, framework: Framework): MissingText[] {
  const { at } = whoNeeds(framework, competency);
  const written = new Set(
    competency.descriptors.filter(hasText).map(({ proficiency }) => proficiency.position),
  );
  return competency.scale
    .filter(({ position }) => !written.has(position))
    .map((proficiency) => {
      const levels = (at.get(proficiency.position) ?? []).filter((level) => !wordsItself(level, competency));
      return { competency, proficiency, levels };
    });
}

const hasText = ({ summary, behaviours, meeting }: Competency['descriptors'][number]): boolean =>
  summary !== undefined || meeting !== undefined || behaviours.length > 0;

const wordsItself = ({ expectations }: Level, competency: Competency): boolean =>
  expectations.some((each) => each.competency === competency && each.statements.length > 0);
