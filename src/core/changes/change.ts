import type { FieldPath } from '../problems/problem.ts';

/** How far a change raises the version: major where something new is asked of someone, patch for a slip. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

export type ChangeKind =
  | 'new'
  | 'removed'
  | 'retired'
  | 'raised'
  | 'lowered'
  | 'gate-tightened'
  | 'gate-loosened'
  | 'gate-changed'
  | 'tightened'
  | 'loosened'
  | 'changed'
  | 'reworded'
  | 'renamed'
  | 'moved'
  | 'typo'
  | 'audience-narrowed'
  | 'audience-widened'
  | 'activity-missing'
  | 'translated'
  | 'untranslated'
  | 'stale'
  | 'up-to-date';

/** A thing of the framework that changed. A move has the ids of its two levels as its id, with a space between. */
interface Subject {
  kind: string;
  id: string;
}

export type Value = string | number | null;

/** One change of meaning between two frameworks. */
export interface FrameworkChange {
  kind: ChangeKind;
  subject: Subject;
  /** The language whose translation of the subject changed; absent where the subject itself did. */
  language?: string;
  /** A full sentence, without Markdown of its own. */
  summary: string;
  before: Value;
  after: Value;
  bump: Bump;
  /** Moves, as `from to`, that ask more than before because of it. */
  risesFor: readonly string[];
  /** What the subject is called, and what is said of it, so that changes of several things can be told at once. */
  name: string;
  said: string;
  /** Where it is written now. */
  place: { file: string; path: FieldPath };
  /** `kind/id` of what an entry in `changes/` may say it affects in order to speak of this change. */
  toldBy: readonly string[];
}

/** A change of something whose name and place are known to whoever asked. */
export interface Draft {
  kind: ChangeKind;
  said: string;
  before?: Value | undefined;
  after?: Value | undefined;
  bump: Bump;
  path?: FieldPath;
  /** Where it is written, if not in the file of the subject. */
  file?: string;
  risesFor?: readonly string[];
  /** Further things that an entry may name. */
  toldBy?: readonly string[];
}

/** What drafts are about. */
export interface About {
  subject: Subject;
  name: string;
  file: string;
  toldBy: readonly string[];
  /** Moves that ask more wherever something new is asked here. */
  risesFor?: () => readonly string[];
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

export const compareBumps = (a: Bump, b: Bump): number => order.indexOf(a) - order.indexOf(b);

export function highestBump(changes: readonly { bump: Bump }[]): Bump {
  return changes.reduce<Bump>(
    (highest, { bump }) => (compareBumps(bump, highest) > 0 ? bump : highest),
    'none',
  );
}

/** Drafts as changes of what they are about. The bar rises for no move by a change that asks nothing new. */
export function told(about: About, drafts: readonly Draft[]): FrameworkChange[] {
  return drafts.map((draft) => ({
    kind: draft.kind,
    subject: about.subject,
    summary: `${about.name}: ${draft.said}.`,
    before: draft.before ?? null,
    after: draft.after ?? null,
    bump: draft.bump,
    risesFor: draft.risesFor ?? (draft.bump === 'major' ? (about.risesFor?.() ?? []) : []),
    name: about.name,
    said: draft.said,
    place: { file: draft.file ?? about.file, path: draft.path ?? [] },
    toldBy: [...about.toldBy, ...(draft.toldBy ?? [])],
  }));
}
