/** All that levels can be compared by, as plain data for the browser. Lists refer to each other by place, from 0. */
export interface Comparables {
  /** The scales that competencies have: positions and names, lowest first. */
  scales: readonly (readonly { position: number; name: string }[])[];
  notExpected: string;
  competencies: readonly ComparableCompetency[];
  dimensions: readonly string[];
  metrics: readonly string[];
  tracks: readonly { title: string; mark?: string; hue: number }[];
  levels: readonly ComparableLevel[];
  /** Former ids of levels and what they are called now. */
  renamed: Readonly<Record<string, string>>;
}

export interface ComparableCompetency {
  title: string;
  path: string;
  group?: string;
  scale: number;
  /** What each proficiency looks like in a sentence, where that is written. */
  looksLike: readonly { position: number; text: string }[];
}

export interface ExpectedHere {
  competency: number;
  /** Position on the scale; 0 where it is expected at no stated proficiency. */
  at: number;
  importance?: 'must' | 'optional';
  emphasis?: true;
  note?: string;
  statements?: readonly string[];
}

export interface ComparedText {
  about: number;
  text: string;
}

export interface ComparableLevel {
  id: string;
  title: string;
  aliases: readonly string[];
  path: string;
  track: number;
  grade?: string;
  summary?: string;
  expects: readonly ExpectedHere[];
  scope: readonly ComparedText[];
  responsibilities: readonly string[];
  results: readonly ComparedText[];
  moves: readonly ComparableMove[];
}

/** A condition, or several with how they are joined. */
export type GateText = string | { joint: string; of: readonly GateText[] };

export interface ComparableMove {
  to: string;
  kind: string;
  path: string;
  gates?: GateText;
  notAllowed?: string;
}
