import type { ActivityData } from '../schema/activity.ts';
import type { Competency } from './competency.ts';
import type { Filed } from './framework.ts';
import type { Expectation, Level, Track } from './level.ts';
import type { Statement } from './statement.ts';
import type { ActivityType, Proficiency } from './words.ts';

/** What an activity helps with: from a proficiency (nothing where absent) up to another. */
export interface Develops {
  /** Every competency, where absent. */
  competency?: Competency;
  from?: Proficiency;
  to: Proficiency;
}

export interface Activity extends Filed {
  title: string;
  type: ActivityType;
  summary?: string;
  develops: readonly Develops[];
  initiator?: NonNullable<ActivityData['initiator']>;
  needs?: NonNullable<ActivityData['needs']>;
  effortHours?: number;
  durationWeeks?: number;
  cost?: NonNullable<ActivityData['cost']>;
  personDoes: readonly string[];
  managerDoes: readonly string[];
  evidence: readonly string[];
  debrief: readonly string[];
  risk?: string;
  support?: string;
  smallCompany?: string;
  notEnoughAlone: boolean;
  eligible?: string;
  prerequisites: readonly (string | { activity: string })[];
  repeatable: boolean;
  seats?: number;
  provider?: { name: string; url?: string | undefined };
  language?: string;
  links: Statement['links'];
  /** Its initiator is self or either, and it needs nothing or a peer. */
  canBeStartedAlone: boolean;
}

export interface Guide extends Filed {
  title: string;
  summary?: string;
  readers?: 'person' | 'manager' | 'both' | 'company';
}

export interface Story extends Filed {
  title: string;
  path: readonly Level[];
  composite: boolean;
  helped?: string;
  hard?: string;
}

/** An expectation of an overlay: what it does not state stays as the level has it. */
export type OverlaidExpectation = Omit<Expectation, 'importance' | 'emphasis'> &
  Partial<Pick<Expectation, 'importance' | 'emphasis'>>;

/** An overlay as written. `overlaidLevel` lays it over a level. */
export interface Overlay extends Filed {
  title: string;
  kind?: string;
  summary?: string;
  tracks: readonly Track[];
  levels: readonly Level[];
  eligibility?: string;
  terms: Readonly<Record<string, string>>;
  expectations: readonly OverlaidExpectation[];
  /** Competencies that are not expected there. */
  without: readonly Competency[];
  add: {
    about?: string;
    responsibilities: readonly Statement[];
    evidence: readonly Statement[];
    questions: readonly string[];
  };
  replace: {
    summary?: string;
    scopeText?: string;
    notThis?: string;
    responsibilities: readonly Statement[];
    evidence: readonly Statement[];
  };
}

export interface Assignment extends Filed {
  title: string;
  summary?: string;
  onTopOf: readonly Level[];
  adds: readonly Statement[];
  takesAway: readonly Statement[];
  term?: number | string;
  permissions: readonly string[];
  endsHow?: string;
}

export interface Term {
  id: string;
  term: string;
  meaning: string;
  kind?: string;
  aliases: readonly string[];
  links: Statement['links'];
  formerly?: readonly string[];
}

export interface Change extends Filed {
  date?: string;
  summary?: string;
  affects: readonly string[];
  forPeopleMidway?: string;
}
