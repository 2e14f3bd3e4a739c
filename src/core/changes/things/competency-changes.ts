import type { Competency } from '../../framework/competency.ts';
import { atItsEntry } from '../at-its-entry.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { movesThrough } from '../moves-that-rise.ts';
import { factDrafts } from '../texts/fact-changes.ts';
import { nameDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { linkDrafts, statementDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { descriptorDrafts } from './descriptor-changes.ts';

/** What became of each competency and its rubric. What levels expect of it is told of there. */
export function competencyChanges(known: Between): FrameworkChange[] {
  const { before, after, idNow } = known;
  const paired = pair(
    before.competencies,
    after.competencies,
    ({ id }) => id,
    ({ id }) => idNow('competency', id),
  );
  return [
    ...paired.added.flatMap((each) =>
      told(aboutCompetency(each, known), [
        { kind: 'new', said: 'a new competency', after: each.title, bump: 'minor' },
      ]),
    ),
    ...paired.pairs.flatMap((both) =>
      told(aboutCompetency(both.after, known), draftsOf(both.before, both.after, known)),
    ),
    ...paired.removed.flatMap((each) =>
      told({ ...aboutCompetency(each, known), file: 'framework.yaml' }, [
        { kind: 'removed', said: 'the competency is gone', before: each.title, bump: 'minor' },
      ]),
    ),
  ];
}

function aboutCompetency({ id, title, file, appliesTo }: Competency, known: Between): About {
  return {
    subject: { kind: 'competency', id },
    name: title,
    file,
    toldBy: [`competency/${id}`, ...(appliesTo ?? []).map((track) => `track/${track}`)],
    risesFor: () => movesThrough(id, 1, known),
  };
}

function draftsOf(before: Competency, after: Competency, known: Between): Draft[] {
  const isAsked = known.after.levels.some(({ expectations }) =>
    expectations.some(({ competency }) => competency === after),
  );
  const drafts = [
    ...nameDrafts('competency', before, after, known),
    ...textDrafts(
      { label: 'the definition', path: ['definition'], weight: 'tells' },
      before.definition,
      after.definition,
      known,
    ),
    ...textDrafts(
      { label: 'what it is not', path: ['notThis'], weight: 'says' },
      before.notThis,
      after.notThis,
      known,
    ),
    ...atItsEntry(
      statementDrafts(
        { one: 'a behaviour', all: 'behaviours', path: ['behaviours'] },
        before.behaviours,
        after.behaviours,
        known,
      ),
      ['behaviours'],
      after.behaviours,
    ),
    ...reasonDrafts(before, after, known),
    ...placeDrafts(before, after, known),
    ...exampleDrafts(before, after, known),
    ...factDrafts(before.facts, after.facts),
    ...linkDrafts(after.title, ['links'], before.links, after.links),
  ].map((draft) => (isAsked ? draft : askingNothing(draft)));
  return [...drafts, ...descriptorDrafts(before, after, known)];
}

/** What nobody is expected to have asks nothing of anybody, however it is worded. */
export const askingNothing = (draft: Draft): Draft =>
  draft.bump === 'major' ? { ...draft, bump: 'minor', risesFor: [] } : draft;

function reasonDrafts(before: Competency, after: Competency, known: Between): Draft[] {
  const was = new Map([...before.whyItMatters].map(([track, why]) => [known.idNow('track', track), why]));
  const tracks = new Set([...was.keys(), ...after.whyItMatters.keys()]);
  return [...tracks].flatMap((track) =>
    textDrafts(
      { label: 'why it matters', path: ['whyItMatters'], weight: 'says' },
      was.get(track),
      after.whyItMatters.get(track),
      known,
    ),
  );
}

function placeDrafts(before: Competency, after: Competency, { idNow }: Between): Draft[] {
  const ids = (of: readonly string[], kind: 'competency' | 'track') =>
    of
      .map((id) => idNow(kind, id))
      .sort()
      .join(', ');
  const tracks = (of: readonly string[] | undefined) => (of ? ids(of, 'track') : 'everyone');
  return [
    ...plainDrafts('its group', ['group'], before.group?.id, after.group?.id),
    ...plainDrafts('whom it is for', ['appliesTo'], tracks(before.appliesTo), tracks(after.appliesTo)),
    ...plainDrafts(
      'what goes with it',
      ['related'],
      ids(before.related, 'competency') || null,
      ids(after.related, 'competency') || null,
    ),
    ...plainDrafts(
      'its method terms',
      ['methodTerms'],
      before.methodTerms.join(', ') || null,
      after.methodTerms.join(', ') || null,
    ),
  ];
}

function exampleDrafts(before: Competency, after: Competency, known: Between): Draft[] {
  type Examples = Competency['trackExamples'][number];
  const keyOf = ({ track, proficiency }: Examples) => `${track} ${proficiency.id}`;
  const paired = pair(before.trackExamples, after.trackExamples, keyOf, ({ track, ...each }) =>
    keyOf({ ...each, track: known.idNow('track', track) }),
  );
  const name = { one: 'an example for a track', all: 'examples for a track', path: ['trackExamples'] };
  return [
    ...paired.added.flatMap(({ examples }) => statementDrafts(name, [], examples, known)),
    ...paired.pairs.flatMap((both) =>
      statementDrafts(name, both.before.examples, both.after.examples, known),
    ),
    ...paired.removed.flatMap(({ examples }) => statementDrafts(name, examples, [], known)),
  ];
}
