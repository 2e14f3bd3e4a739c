import type { Level } from '../../framework/level.ts';
import type { Source } from '../../framework/source.ts';
import { atItsEntry } from '../at-its-entry.ts';
import { type Between, pair } from '../between.ts';
import { type About, type FrameworkChange, told } from '../change.ts';
import { movesTo, movesToReach } from '../moves-that-rise.ts';
import { factDrafts } from '../texts/fact-changes.ts';
import { nameDrafts } from '../texts/name-changes.ts';
import { statementDrafts, textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts, type Weight } from '../texts/text-changes.ts';
import { alternativeDrafts, stepDrafts } from './alternative-changes.ts';
import { expectationDrafts } from './expectation-changes.ts';
import { levelDutyDrafts } from './level-duty-changes.ts';
import { levelPlaceDrafts } from './level-place-changes.ts';
import { newLevel, removedLevel } from './levels-come-and-go.ts';
import { ruleDrafts } from './rule-order.ts';
import { scopeDrafts } from './scope-changes.ts';

/** What became of each level, moves aside. */
export function levelChanges(known: Between): FrameworkChange[] {
  const paired = pair(
    known.before.levels,
    known.after.levels,
    ({ id }) => id,
    ({ id }) => known.idNow('level', id),
  );
  return [
    ...paired.added.flatMap((level) => newLevel(level, known)),
    ...paired.pairs.flatMap(({ before, after }) =>
      told(aboutLevel(after, known), draftsOf(before, after, known)),
    ),
    ...paired.removed.flatMap((level) => removedLevel(level, known)),
  ];
}

function aboutLevel(level: Level, known: Between): About {
  return {
    subject: { kind: 'level', id: level.id },
    name: level.title,
    file: level.file,
    toldBy: [`level/${level.id}`, `track/${level.track.id}`],
    risesFor: () => movesTo(level, known),
  };
}

function draftsOf(before: Level, after: Level, known: Between) {
  return [
    ...nameDrafts('level', before, after, known),
    ...levelPlaceDrafts(before, after, known),
    ...expectationDrafts(before.expectations, after.expectations, expectedOf(after, known), known),
    ...ruleDrafts(before.expectationRule, after.expectationRule, known),
    ...alternativeDrafts(before.alternatives, after.alternatives, known),
    ...scopeDrafts(before.scope, after.scope, known),
    ...listDrafts(before, after, known),
    ...levelDutyDrafts(before, after, known),
    ...stepDrafts(before.steps, after.steps, known),
    ...factDrafts(before.facts, after.facts),
    ...texts.flatMap(([field, label, weight]) =>
      textDrafts({ label, path: [field], weight }, before[field], after[field], known),
    ),
  ];
}

const expectedOf = (level: Level, known: Between) => ({
  path: ['expectations'],
  risesFor: (competency: string, position: number) => movesToReach(level, competency, position, known),
  fileOf: (source: Source) => placeOf(source, known),
});

/** The file in which a layer of a level is written. */
function placeOf({ layer, id }: Source, { after }: Between) {
  const grade = after.grades.findIndex((each) => each.id === id);
  if (layer === 'grade') return { file: 'framework.yaml', path: ['grades', grade, 'baseline'] };
  const written = layer === 'track' ? after.tracks : after.levels;
  const found = written.find((each) => each.id === id);
  return found && { file: found.file, path: ['expectations'] };
}

function listDrafts(before: Level, after: Level, known: Between) {
  const responsibilities = { one: 'a responsibility', all: 'responsibilities', path: ['responsibilities'] };
  const evidence = { one: 'an example of evidence', all: 'examples of evidence', path: ['evidence'] };
  const questions = { one: 'a question', all: 'questions', path: ['questions'] };
  const duties = statementDrafts(responsibilities, before.responsibilities, after.responsibilities, known);
  const proof = statementDrafts(evidence, before.evidence, after.evidence, known);
  return [
    ...atItsEntry(duties, ['responsibilities'], after.responsibilities, after.id),
    ...atItsEntry(proof, ['evidence'], after.evidence, after.id),
    ...textsDrafts(questions, before.questions, after.questions, known),
  ];
}

const texts: readonly (readonly [
  'summary' | 'about' | 'scopeText' | 'notThis' | 'growHere' | 'expectedPace' | 'payNote',
  string,
  Weight,
])[] = [
  ['summary', 'the summary', 'tells'],
  ['scopeText', 'the scope in words', 'tells'],
  ['about', 'the text about it', 'says'],
  ['notThis', 'what it is not', 'says'],
  ['growHere', 'how to grow here', 'says'],
  ['expectedPace', 'the expected pace', 'says'],
  ['payNote', 'the note on pay', 'says'],
];
