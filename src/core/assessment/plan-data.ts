import type { ExpectedHere, GateText } from '../views/comparable-data.ts';
import { namedInFull, type ShortGate } from './named-by-place.ts';

/** All of a framework that the plan page needs, as plain data for the browser. Lists refer to each other by place, from 0. */
export interface PlanData {
  framework: FrameworkName;
  /** How the absence of an expectation is called. */
  notExpected: string;
  scales: readonly (readonly PlanProficiency[])[];
  tracks: readonly { title: string; hue: number }[];
  levels: readonly PlanLevel[];
  competencies: readonly PlanCompetency[];
  activityTypes: readonly PlanActivityType[];
  activities: readonly PlanActivity[];
  /** Former ids and what they are now, by kind. */
  renamed: Readonly<
    Record<'level' | 'competency' | 'activity' | 'proficiency', Readonly<Record<string, string>>>
  >;
  /** Set once what comes with the details is there. */
  hasDetails?: true;
}

/** Which framework, and which state of it. */
export interface FrameworkName {
  name: string;
  organisation?: string;
  version?: string;
  /** The language of its words, where it is not the one that the framework was written in. */
  language?: string;
}

export interface PlanProficiency {
  id: string;
  position: number;
  name: string;
  meaning?: string;
}

export interface PlanLevel {
  id: string;
  title: string;
  track: number;
  grade?: string;
  /** Kept for those who hold it, and offered to nobody else. */
  isOff?: true;
  expects: readonly (ExpectedHere & { competency: number })[];
  moves: readonly PlanMove[];
}

/** A move that is made, to a level of this framework. */
export interface PlanMove {
  to: string;
  kind: string;
  isIntoManagement?: true;
  /** Comes with the details. */
  gates?: GateText;
}

export interface PlanCompetency {
  id: string;
  title: string;
  scale: number;
  definition?: string;
  notThis?: string;
  descriptors: readonly PlanDescriptor[];
}

/** What a proficiency looks like: a summary and behaviours. */
export interface PlanDescriptor {
  at: number;
  summary?: string;
  behaviours: readonly string[];
}

interface PlanActivityType {
  name: string;
  bucket?: 'work' | 'others' | 'formal';
}

export interface PlanActivity {
  id: string;
  title: string;
  type: number;
  /** From a position (0 for nothing) to a position; of every competency where none is named. */
  develops: readonly { competency?: number; from: number; to: number }[];
  effort?: string;
  isFree?: true;
  canBeStartedAlone?: true;
  worksInSmallCompany?: true;
  notEnoughAlone?: true;
  /** The first thing that each side does, and the first that exists afterwards; the rest is on its page. Comes with the details. */
  person?: string;
  manager?: string;
  evidence?: string;
}

/**
 * What is needed only where a plan is made: by the places of activities, and of levels with their moves. Gates name
 * activities and competencies by their place.
 */
export interface PlanDetails {
  activities: readonly Pick<PlanActivity, 'person' | 'manager' | 'evidence'>[];
  gates: readonly (readonly (ShortGate | null)[])[];
}

/** The names that gates point to. */
export const namesIn = ({ activities, competencies }: Named): string[] =>
  [...activities, ...competencies].map(({ title }) => title);

type Named = Readonly<Record<'activities' | 'competencies', readonly { title: string }[]>>;

/** The data with the details that belong to it. */
export function withDetails(data: PlanData, { activities, gates }: PlanDetails): PlanData {
  const names = namesIn(data);
  return {
    ...data,
    hasDetails: true,
    activities: data.activities.map((activity, n) => ({ ...activity, ...activities[n] })),
    levels: data.levels.map((level, n) => ({
      ...level,
      moves: level.moves.map((move, m) => {
        const gate = gates[n]?.[m];
        return gate ? { ...move, gates: namedInFull(names, gate) } : move;
      }),
    })),
  };
}
