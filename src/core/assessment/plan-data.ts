import type { ExpectedHere, GateText } from '../views/comparable-data.ts';
import type { ShortGate } from './named-by-place.ts';

/** What the plan page needs of a framework to take answers, as plain data for the browser. Lists refer to each other by place, from 0. */
export interface PlanData {
  framework: FrameworkName;
  /** How the absence of an expectation is called. */
  notExpected: string;
  scales: readonly (readonly PlanProficiency[])[];
  tracks: readonly { title: string; hue: number }[];
  levels: readonly PlanLevel[];
  competencies: readonly PlanCompetency[];
  /** What an activity is comes with the details. */
  activities: readonly Pick<PlanActivity, 'id' | 'title'>[];
  /** Former ids and what they are now, by kind. */
  renamed: Readonly<
    Record<'level' | 'competency' | 'activity' | 'proficiency', Readonly<Record<string, string>>>
  >;
}

/** The same with the details, as a plan is made from it. */
export interface WholePlanData extends PlanData {
  activityTypes: readonly PlanActivityType[];
  activities: readonly PlanActivity[];
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
  /** The first thing that each side does, and the first that exists afterwards; the rest is on its page. */
  person?: string;
  manager?: string;
  evidence?: string;
}

/**
 * What is needed only where a plan is made: by the places of activities, and of levels with their moves. Gates name
 * activities and competencies by their place.
 */
export interface PlanDetails {
  activityTypes: readonly PlanActivityType[];
  activities: readonly Omit<PlanActivity, 'id' | 'title'>[];
  gates: readonly (readonly (ShortGate | null)[])[];
}
