import type { Wishes } from '../../core/assessment/offers.ts';
import type { PlanData, WholePlanData } from '../../core/assessment/plan-data.ts';
import type { PlanFile } from '../../core/assessment/plan-file.ts';
import type { LatePlanWords, PlanWords } from '../../core/assessment/plan-words.ts';
import type { Aim, Conversation, Line, Notebook, Side, Worksheet } from '../../core/assessment/worksheet.ts';

export const steps = ['where', 'assess', 'talk', 'plan', 'keep'] as const;
export type StepName = (typeof steps)[number];

/** What can be printed. */
export type PaperName = 'side' | 'agenda' | 'plan' | 'case';

/** What is in view and goes with the page. Nothing of it is kept, and nothing of it stands in the address. */
export interface View {
  step: StepName;
  /** The competency that is looked at, by its id; none in the list of all. */
  competency?: string;
  /** Whether behaviours are shown below every choice. */
  showsBehaviours: boolean;
  /** "Somewhere else" was chosen, and no place yet. */
  goesOn: boolean;
  /** What was chosen among activities, by aim. */
  filters: Record<string, Wishes>;
  /** What was added to the plan just now: its beginning is shown first. */
  added?: Aim | Line;
  /** How many offers an aim shows. */
  offers: Record<string, number>;
  /** The level that a promotion case is made for. */
  caseFor?: string;
  /** A file that was opened, and waits for a choice of what to do with it. */
  opened?: { name: string; file: PlanFile };
}

/**
 * A step as it is built, a slice at a time. Whoever comes to a step sees the first at once, and each of the others after
 * the browser has shown those before it.
 */
export type Slices = readonly (() => readonly Node[])[];

/** What every part of the page works with. */
export interface Desk {
  readonly data: PlanData;
  readonly words: PlanWords;
  readonly language: string;
  /** The path that the site stands under, with a slash at the end. */
  readonly base: string;
  readonly view: View;
  readonly notebook: Notebook;
  readonly conversation: Conversation;
  readonly sheet: Worksheet;
  /** Keeps what was typed; what is shown stays as it is. */
  keep(): void;
  /** Keeps what was chosen, and shows the page as it is now, slice by slice; only those parts where some are named. */
  change(...parts: readonly string[]): void;
  /** Shows the page at once, or those parts of it, without anything to keep. */
  show(...parts: readonly string[]): void;
  /** Builds a part of the step that can be shown again by itself; its element gets the id. */
  asPart(id: string, build: () => HTMLElement): HTMLElement;
  /** Goes to a step, or within one, and puts the focus on the element with the id. */
  go(step: StepName, focus?: string): void;
  /** Puts another notebook in the place of this one. */
  replace(notebook: Notebook): void;
  /** Says something aloud and in the line of messages. */
  tell(message: string): void;
  print(paper: PaperName): void;
  forget(): void;
}

/** The same once all has come that a plan is made with. Only what is loaded with it asks for its words. */
export interface LateDesk extends Desk {
  readonly data: WholePlanData;
  readonly words: PlanWords & LatePlanWords;
}

export const idOf = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();
export const beginning = () => ({ newId: idOf, now: now() });

/** The other side of the talk. */
export const otherSide = (side: Side): Side => (side === 'person' ? 'manager' : 'person');
