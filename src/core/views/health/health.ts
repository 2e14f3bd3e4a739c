import type { Framework } from '../../framework/framework.ts';
import type { Activity, Term } from '../../framework/things.ts';
import type { LanguageState } from '../../framework/translation.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import { type GradeWeight, gradeWeights } from '../grade-weights.ts';
import { type Coverage, coverage } from './coverage.ts';
import { checksSet, type ExceptionMade, exceptionsMade } from './exceptions-made.ts';
import { type Finding, findings } from './findings.ts';
import { type Glance, glance } from './glance.ts';
import { type MissingText, missingTexts } from './missing-texts.ts';
import { activitiesNobodyIsLedTo, unusedTerms } from './unused.ts';
import { type Known, type Upkeep, upkeep } from './upkeep.ts';

/** The state of a framework, for those who keep it. */
export interface Health {
  coverage: Coverage;
  missingTexts: readonly MissingText[];
  grades: readonly GradeWeight[];
  upkeep: Upkeep;
  glance: Glance;
  /** How far each further language is. */
  translations: readonly LanguageState[];
  unusedTerms: readonly Term[];
  activitiesNobodyIsLedTo: readonly Activity[];
  /** Absent where something was left out for the audience: a message may quote it, and so may a reason. */
  judged?: {
    findings: readonly Finding[];
    exceptions: readonly ExceptionMade[];
    checksSet: ReturnType<typeof checksSet>;
  };
}

/** Gathers what an editor should look at. `problems` are those of the whole framework. */
export function health(framework: Framework, problems: readonly PlacedProblem[], known: Known): Health {
  return {
    coverage: coverage(framework),
    missingTexts: missingTexts(framework),
    grades: gradeWeights(framework),
    upkeep: upkeep(framework, known),
    glance: glance(framework),
    translations: framework.translations,
    unusedTerms: unusedTerms(framework),
    activitiesNobodyIsLedTo: activitiesNobodyIsLedTo(framework),
    ...(framework.isWhole && {
      judged: {
        findings: findings(problems),
        exceptions: exceptionsMade(framework),
        checksSet: checksSet(framework),
      },
    }),
  };
}
