import type { GateData } from '../schema/gate.ts';
import type { LevelData } from '../schema/level.ts';
import type { MoveData } from '../schema/move.ts';
import type { Competency, Fact } from './competency.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Filed } from './framework.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Dimension, Grade, Metric, Process, Proficiency, Word } from './words.ts';

type Status = NonNullable<LevelData['status']>;

/** What a level expects in one competency, composed of all layers. */
export interface Expectation {
  competency: Competency;
  /** Absent where it is expected at no stated proficiency. */
  proficiency?: Proficiency;
  importance: 'must' | 'expected' | 'optional';
  emphasis: boolean;
  note?: string;
  reason?: string;
  exceeding?: string;
  statements: readonly Statement[];
  /** The layer that set the proficiency, or that brought the expectation. */
  source: Source;
}

/** A value on a dimension of scope: anchors with their share, or that it does not apply. */
export interface ScopeEntry {
  dimension: Dimension;
  anchors: readonly { anchor: Word; position: number; share?: number | string }[];
  isNotApplicable: boolean;
  source: Source;
}

export interface LevelResult {
  metric: Metric;
  relative?: string;
  value?: string | number;
  unit?: string;
  window?: NonNullable<Extract<GateData, { metric: string }>['window']>;
}

export interface Alternative {
  id: string;
  name: string;
  expectations: readonly Expectation[];
  statements: readonly Statement[];
}

export interface Step {
  id: string;
  title: string;
  meaning?: string;
  expectations: readonly Expectation[];
  statements: readonly Statement[];
}

/** A level, with all it inherits. */
export interface Level extends Filed {
  title: string;
  aliases: readonly string[];
  track: Track;
  grade?: Grade;
  status: Status;
  successor?: string;
  isManagement: boolean;
  summary?: string;
  about?: string;
  scopeText?: string;
  scope: readonly ScopeEntry[];
  responsibilities: readonly Statement[];
  /** In the order of competencies. */
  expectations: readonly Expectation[];
  expectationRule: NonNullable<LevelData['expectationRule']>;
  alternatives: readonly Alternative[];
  results: readonly LevelResult[];
  /** The author wrote that results do not apply. */
  hasNoResults: boolean;
  facts: readonly Fact[];
  elsewhere: Elsewhere;
  contributions: NonNullable<LevelData['contributions']>;
  evidence: readonly Statement[];
  notThis?: string;
  growHere?: string;
  reports?: NonNullable<LevelData['reports']>;
  ownNumber: boolean;
  careerLevel: boolean;
  summit: boolean;
  steps: readonly Step[];
  capacity?: { state: 'open' | 'needs-opening' | 'capped'; reason?: string };
  typicalTenure?: NonNullable<LevelData['typicalTenure']>;
  expectedPace?: string;
  payNote?: string;
  questions: readonly string[];
  /** The levels below and above on the same branch of the track. */
  before: readonly Level[];
  after: readonly Level[];
  /** Moves from here and to here. */
  moves: readonly Move[];
  arrivals: readonly Move[];
}

export type Destination = { level: Level } | { any: true } | { outside: string };

export interface Move extends Omit<MoveData, 'to' | 'process' | 'audience' | 'availability'> {
  from: Level;
  destination: Destination;
  /** The stricter of what the move says and the capacity of the level it leads to. */
  availability: 'open' | 'needs-opening' | 'capped';
  process?: Process;
  /** False for a promotion that exists by itself, because the track has a next level. */
  isWritten: boolean;
  /** Where it is written: its place in the `moves` of its level, from 0. */
  entry?: number;
}

export interface Track extends Filed {
  title: string;
  mark?: string;
  kind: 'individual' | 'management' | 'mixed';
  group?: Word;
  summary?: string;
  purpose?: string;
  /** All its levels, lowest first; branches of a fork one after the other. */
  levels: readonly Level[];
  suits: readonly string[];
  doesNotSuit: readonly string[];
  typicalResults?: string;
  facts: readonly Fact[];
  elsewhere: Elsewhere;
  status: Status;
  successor?: string;
}
