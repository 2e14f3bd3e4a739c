import type { FieldPath } from '../../problems/problem.ts';

/** Fields whose name says less than what holds them: the words of a statement, a fact, a link. */
const within = new Set(['text', 'label', 'value', 'unit', 'url', 'language', 'id']);

/** What one text of a field is called; a field that is not here is called by its name. */
const labels: Readonly<Record<string, string>> = {
  about: 'what is said about it',
  adds: 'something it adds',
  advice: 'the advice',
  aliases: 'another name',
  behaviours: 'a behaviour',
  condition: 'the condition',
  contributions: 'a counted duty',
  debrief: 'a question afterwards',
  definition: 'the definition',
  doesNotSuit: 'a line on who would not enjoy it',
  eligible: 'who it is for',
  endsHow: 'how it ends',
  evidence: 'an example of evidence',
  examples: 'an example',
  exceeding: 'what goes beyond it',
  expectedPace: 'the expected pace',
  facts: 'a fact',
  forPeopleMidway: 'what it means for people midway',
  gamingWarning: 'what happens when it becomes a target',
  gates: 'a gate',
  growHere: 'how to grow without moving',
  hard: 'what was hard',
  helped: 'what helped',
  ifNoOpening: 'what happens while no seat is open',
  links: 'a link',
  managerDoes: 'something the manager does',
  meaning: 'its meaning',
  meeting: 'what meeting it looks like',
  name: 'the name',
  notAllowed: 'why the move is not made',
  note: 'a note',
  notThis: 'what it is not',
  organisation: 'the organisation',
  owner: 'who keeps it',
  outside: 'the place outside',
  parts: 'a part of a statement',
  payNote: 'the note on pay',
  permissions: 'a permission',
  personDoes: 'something the person does',
  policies: 'a policy',
  prerequisites: 'something to do before',
  promotionPrinciples: 'a principle of promotion',
  purpose: 'the purpose',
  questions: 'a question',
  reason: 'a reason',
  responsibilities: 'a responsibility',
  results: 'a result',
  risk: 'the risk',
  scopeText: 'the scope in words',
  smallCompany: 'what is different in a small company',
  statementOfUse: 'the statement of use',
  statements: 'a statement',
  steps: 'a step',
  suits: 'a line on who would enjoy it',
  summary: 'the summary',
  support: 'the support',
  takesAway: 'something it takes away',
  term: 'the term',
  title: 'the name',
  trackExamples: 'an example for a track',
  typicalResults: 'the typical results',
  unit: 'the unit',
  whyItMatters: 'why it matters',
};

/** A text as a report names it: *the summary*, *a responsibility*; `at` says which rubric it belongs to. */
export function textLabel(path: FieldPath, nameOf: (proficiency: string) => string): string {
  const fields = path.filter((part): part is string => typeof part === 'string');
  const field = fields.findLast((part) => !within.has(part)) ?? fields.at(-1) ?? '';
  const known = fields.findLast((part) => Object.hasOwn(labels, part) && !within.has(part));
  const label = labels[field] ?? (known === undefined ? `the text in ${field}` : labels[known]) ?? field;
  return path[0] === 'descriptors' ? `${label} at ${nameOf(String(path[1]))}` : label;
}
