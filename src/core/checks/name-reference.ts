import type { Entry } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import type { Reference } from '../catalog/references.ts';
import { quote } from '../problems/quote.ts';

/** What a file does with what it names, by the field that names it. */
const verbs: Readonly<Record<string, string>> = {
  activity: 'asks for',
  affects: 'says that it affects',
  appliesTo: 'holds for',
  audience: 'has something for',
  baseline: 'expects, in the baseline of a grade,',
  competency: 'develops',
  expectations: 'expects',
  extends: 'extends',
  grade: 'is at',
  group: 'belongs to',
  in: 'puts a group into',
  levels: 'lists',
  methodTerms: 'names',
  metric: 'measures',
  onTopOf: 'is worn on',
  overlayPages: 'combines',
  path: 'goes through',
  process: 'has a move decided by',
  proficiency: 'has a gate on',
  related: 'is related to',
  scope: 'says its scope on',
  successor: 'names as its successor',
  to: 'has a move to',
  trackExamples: 'has examples for',
  type: 'is of the type',
  whyItMatters: 'says why it matters in',
};

/** A reference as the beginning of a sentence: "`account-executive` expects `negotiation`". */
export function nameReference(entry: Entry, { path, id, atKey }: Reference): string {
  const fields = (atKey ? path.slice(0, -1) : path).filter((part) => typeof part === 'string');
  const verb = verbs[fields.at(-1) ?? ''] ?? 'names';
  return `${nameEntry(entry)} ${verb} ${quote(id)}`;
}
