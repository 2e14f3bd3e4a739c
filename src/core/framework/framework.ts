import type { Entry } from '../catalog/catalog.ts';
import type { ListedWord } from '../catalog/word-lists.ts';
import type { Body } from '../schema/content-file.ts';
import type { Feature } from '../schema/features.ts';
import type { FrameworkData } from '../schema/framework-file.ts';
import type { Brand } from './brand.ts';
import type { Competency, CompetencyGroup } from './competency.ts';
import type { Level, Move, Track } from './level.ts';
import type { Activity, Assignment, Change, Guide, Overlay, Story, Term } from './things.ts';
import type { LanguageState, Translation } from './translation.ts';
import type { ActivityType, Dimension, Grade, Metric, Process, Proficiency, Word } from './words.ts';

/** What every file of the framework has in common once it is linked. */
export interface Filed {
  id: string;
  /** Path below the content folder, for *edit this page* and for problems. */
  file: string;
  owner?: string;
  reviewBy?: string;
  formerly: readonly string[];
  /** The fields that its file holds. What others hold is inherited or left to its default. */
  written: readonly string[];
  body?: Body;
}

/** A former id and what it is now; that of an anchor begins with its dimension. Things with pages have a former address too. */
export interface Renamed {
  kind:
    | ListedWord
    | 'track'
    | 'level'
    | 'competency'
    | 'activity'
    | 'guide'
    | 'story'
    | 'overlay'
    | 'assignment'
    | 'change';
  from: string;
  to: string;
}

/** What `framework.yaml` says about the framework as a whole, defaults applied. */
/** Where the content is kept. */
interface Repository {
  url: string;
  branch: string;
  folder: string;
  /** Whose addresses it has, where its own do not tell. */
  host?: 'github' | 'gitlab' | 'bitbucket' | 'gitea';
  /** The address where a file is edited, where none of these hosts has it. */
  edit?: string;
}

export interface About {
  /** The fields that the file holds. */
  written: readonly string[];
  name: string;
  organisation?: string;
  language: string;
  /** All languages that the site is shown in; the one that the content was written in comes first. */
  languages: readonly string[];
  version?: string;
  modelVersion: number;
  effectiveFrom?: string;
  owner?: string;
  repository?: Repository;
  feedback?: string;
  policies: NonNullable<FrameworkData['policies']>;
  profile: 'small' | 'medium' | 'large';
  parity: 'equal' | 'separate';
  /** Which builds search engines may list. */
  searchEngines: 'widest' | 'all' | 'none';
  statementOfUse?: string;
  promotionPrinciples: readonly string[];
  brand: Brand;
  /** The parts of the site that are shown, of those that can be turned off. */
  shows: ReadonlySet<Feature>;
  /** Whether browsers keep the site, to be read without a network. */
  offline: boolean;
  leadIns: { responsibilities?: string; behaviours?: string; examples?: string };
}

/**
 * A whole framework, linked and expanded, made for one audience. It exists only where no check reports an
 * error, so that whoever reads it meets no missing thing. Lists are in the order in which readers see them.
 */
export interface Framework {
  about: About;
  /** Whom it was made for, and the audiences up to that one, widest first. */
  audience: Word;
  audiences: readonly Word[];
  /** Nothing was left out for this audience. */
  isWhole: boolean;
  /** The files it was made of, as written: who keeps them, what they make exceptions from, and every word. */
  files: readonly Entry[];
  scale: readonly Proficiency[];
  scaleZero: { name: string; meaning?: string };
  grades: readonly Grade[];
  dimensions: readonly Dimension[];
  metrics: readonly Metric[];
  processes: readonly Process[];
  activityTypes: readonly ActivityType[];
  trackGroups: readonly Word[];
  competencyGroups: readonly CompetencyGroup[];
  tracks: readonly Track[];
  levels: readonly Level[];
  moves: readonly Move[];
  competencies: readonly Competency[];
  activities: readonly Activity[];
  guides: readonly Guide[];
  stories: readonly Story[];
  overlays: readonly Overlay[];
  overlayPages: readonly (readonly Overlay[])[];
  assignments: readonly Assignment[];
  glossary: readonly Term[];
  changes: readonly Change[];
  renamed: readonly Renamed[];
  /** What is not translated; there only in another language than the one that the content was written in. */
  translation?: Translation;
  /** How far each further language is. */
  translations: readonly LanguageState[];
}
