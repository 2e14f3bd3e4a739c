import type { Dictionary } from '../changes/texts/dictionary.ts';
import type { Check, CheckContext } from '../checks/check.ts';
import type { Framework } from '../framework/framework.ts';

/** What ladder checks know beside the framework. */
export interface LadderContext extends CheckContext {
  /** The framework that readers know, and how it is called, such as `v1.0.0`; absent where none is known. */
  previous?: { name: string; framework: Framework };
  /** Tells a slip of the pen in what changed since from another word. */
  dictionary?: Dictionary;
}

/** A check over the linked framework and its views. */
export type LadderCheck = Check<Framework, LadderContext>;
