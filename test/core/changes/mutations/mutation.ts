import type { Bump, ChangeKind } from '../../../../src/core/changes/change.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';

/** What a person would say of a change that was made to the default framework. */
export interface Expected {
  /** The kind of thing that changed, and its id; without an id, any of the kind, as where a grade asks more of many levels. */
  subject: string;
  id?: string;
  /** The language whose translation of it changed. */
  language?: string;
}

export interface Operator {
  /** What it does, in words. */
  name: string;
  kind: ChangeKind | readonly ChangeKind[];
  bump: Bump;
  /** Changes that come with it by their nature, which a person would not call wrong. */
  besides?: readonly ChangeKind[];
  /** Changes of the source that a change of a translation follows, or lags behind. */
  inSource?: readonly ChangeKind[];
  /** How many times it is made; twice where absent. */
  times?: number;
  /** Swaps before and after: what was made is taken back. */
  isBackwards?: boolean;
  make(edit: Edit, draw: Draw): Expected;
}

export const level = (id: string): Expected => ({ subject: 'level', id });
