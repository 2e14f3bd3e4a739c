import type { Elsewhere } from './elsewhere.ts';
import type { Filed } from './framework.ts';
import type { Statement } from './statement.ts';
import type { Proficiency, Word } from './words.ts';

export interface CompetencyGroup extends Word {
  /** The group this one belongs to. */
  parent?: CompetencyGroup;
  /** The proficiencies that exist here: the scale of the framework, unless the group has its own. */
  scale: readonly Proficiency[];
}

/** What one proficiency of a competency looks like. */
export interface Descriptor {
  proficiency: Proficiency;
  /** How the proficiency is written in the file: by its number or its id. */
  key: string;
  summary?: string;
  behaviours: readonly Statement[];
  meeting?: string;
  exceeding?: string;
  evidence: readonly Statement[];
  notThis?: string;
}

export interface Competency extends Filed {
  title: string;
  aliases: readonly string[];
  /** The unnamed group, where the framework has none. */
  group?: CompetencyGroup;
  definition?: string;
  /** By track id; `all` holds for the others. */
  whyItMatters: ReadonlyMap<string, string>;
  /** Ids of the tracks it belongs to; everyone where absent. */
  appliesTo?: readonly string[];
  scale: readonly Proficiency[];
  /** Lowest first; proficiencies without a text are left out. */
  descriptors: readonly Descriptor[];
  behaviours: readonly Statement[];
  notThis?: string;
  trackExamples: readonly { track: string; proficiency: Proficiency; examples: readonly Statement[] }[];
  related: readonly string[];
  methodTerms: readonly string[];
  facts: readonly Fact[];
  elsewhere: Elsewhere;
  links: Statement['links'];
}

export interface Fact {
  label: string;
  value: string | number | boolean;
  unit?: string | undefined;
}
