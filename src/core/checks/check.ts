import type { Catalog } from '../catalog/catalog.ts';
import type { FieldPath, Fix, Position, Severity } from '../problems/problem.ts';

/** Facts that come from outside, as data: checks read neither clock nor disk. */
export interface CheckContext {
  /** Today's date, such as 2027-01-31. */
  today: string;
}

/** What a check reports. Name and severity are the check's. */
export interface Finding {
  file: string;
  path: FieldPath;
  atKey?: boolean;
  position?: Position;
  message: string;
  hint?: string;
  fix?: Fix;
}

type Report = (finding: Finding) => void;

/** A rule that content has to keep. `name` is a fact that holds when nothing is reported. */
export interface Check<Subject, Context extends CheckContext = CheckContext> {
  name: string;
  /** The rule in one sentence, as an editor would say it. */
  rule: string;
  severity: Severity;
  /** Linking relies on it: it cannot be turned off, lowered or excepted. */
  guards?: boolean;
  /** The check that looked for this before. What a framework says of that one holds for this one, too. */
  partOf?: string;
  run(subject: Subject, context: Context, report: Report): void;
}

/** A check over all files before anything is linked. */
export type CatalogCheck = Check<Catalog>;
