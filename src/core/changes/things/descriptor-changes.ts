import type { Competency, Descriptor } from '../../framework/competency.ts';
import { positionOf } from '../../views/what-it-takes.ts';
import { atItsEntry } from '../at-its-entry.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { movesThrough } from '../moves-that-rise.ts';
import { statementDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { askingNothing } from './competency-changes.ts';

/** What became of the rubric of a competency, proficiency by proficiency. It asks of those who are expected there or higher. */
export function descriptorDrafts(before: Competency, after: Competency, known: Between): Draft[] {
  const paired = pair(before.descriptors, after.descriptors, ({ proficiency }) => proficiency.id);
  const empty = ({ proficiency, key }: Descriptor): Descriptor => ({
    proficiency,
    key,
    behaviours: [],
    evidence: [],
  });
  const pairs = [
    ...paired.pairs,
    ...paired.added.map((each) => ({ before: empty(each), after: each })),
    ...paired.removed.map((each) => ({ before: each, after: empty(each) })),
  ];
  return pairs.flatMap((both) => ofProficiency(both.before, both.after, after, known));
}

function ofProficiency(
  before: Descriptor,
  after: Descriptor,
  competency: Competency,
  known: Between,
): Draft[] {
  const { name, position } = after.proficiency;
  const isAsked = known.after.levels.some(({ expectations }) =>
    expectations.some((each) => each.competency === competency && (positionOf(each) ?? 0) >= position),
  );
  return wordDrafts(before, after, known).map((draft) => {
    const said = {
      ...draft,
      said: `at ${name} (${position}), ${draft.said}`,
      path: ['descriptors', after.key, ...(draft.path ?? [])],
    };
    return isAsked
      ? { ...said, risesFor: draft.bump === 'major' ? movesThrough(competency.id, position, known) : [] }
      : askingNothing(said);
  });
}

function wordDrafts(before: Descriptor, after: Descriptor, known: Between): Draft[] {
  const path: string[] = [];
  const name = { one: 'a behaviour', all: 'behaviours', path };
  const behaviours = statementDrafts(name, before.behaviours, after.behaviours, known);
  return [
    ...textDrafts({ label: 'the summary', weight: 'tells' }, before.summary, after.summary, known),
    ...atItsEntry(behaviours, ['behaviours'], after.behaviours),
    ...textDrafts(
      { label: 'what meeting it looks like', weight: 'asks' },
      before.meeting,
      after.meeting,
      known,
    ),
    ...textDrafts({ label: 'what goes beyond it', weight: 'says' }, before.exceeding, after.exceeding, known),
    ...statementDrafts(
      { one: 'an example of evidence', all: 'examples of evidence', path },
      before.evidence,
      after.evidence,
      known,
    ),
    ...textDrafts({ label: 'what it is not', weight: 'says' }, before.notThis, after.notThis, known),
  ];
}
