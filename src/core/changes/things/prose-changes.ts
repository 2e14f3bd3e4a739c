import type { Filed, Framework } from '../../framework/framework.ts';
import type { Level } from '../../framework/level.ts';
import type { Assignment, Change, Guide, Story } from '../../framework/things.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { bodyDrafts } from '../texts/body-changes.ts';
import { idDrafts, nameDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { statementDrafts, textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';

type Prose = Filed & { title: string };

/** What became of guides, stories and assignments, which ask for nothing on the way to a level, and of earlier entries in `changes/`. */
export function proseChanges(known: Between): FrameworkChange[] {
  const { before, after } = known;
  return [
    ...ofKind('guide', before.guides, after.guides, guideDrafts, known),
    ...ofKind('story', before.stories, after.stories, storyDrafts, known),
    ...ofKind('assignment', before.assignments, after.assignments, assignmentDrafts, known),
    ...entryChanges(before, after, known),
  ];
}

function ofKind<T extends Prose>(
  kind: 'guide' | 'story' | 'assignment',
  before: readonly T[],
  after: readonly T[],
  draftsOf: (before: T, after: T, known: Between) => Draft[],
  known: Between,
): FrameworkChange[] {
  const paired = pair(
    before,
    after,
    ({ id }) => id,
    ({ id }) => known.idNow(kind, id),
  );
  const about = ({ id, title, file }: T): About => ({
    subject: { kind, id },
    name: title,
    file,
    toldBy: [`${kind}/${id}`],
  });
  return [
    ...paired.added.flatMap((each) =>
      told(about(each), [{ kind: 'new', said: `${article[kind]} is new`, after: each.title, bump: 'minor' }]),
    ),
    ...paired.pairs.flatMap((both) =>
      told(about(both.after), [
        ...nameDrafts(kind, both.before, both.after, known),
        ...draftsOf(both.before, both.after, known),
        ...bodyDrafts(both.before.body, both.after.body, known),
      ]),
    ),
    ...paired.removed.flatMap((each) =>
      told(about(each), [
        { kind: 'removed', said: `${article[kind]} is gone`, before: each.title, bump: 'minor' },
      ]),
    ),
  ];
}

const article = { guide: 'the guide', story: 'the story', assignment: 'the assignment' };

const says = (label: string, field: string) => ({ label, path: [field], weight: 'says' as const });

function guideDrafts(before: Guide, after: Guide, known: Between): Draft[] {
  return [
    ...textDrafts(says('the summary', 'summary'), before.summary, after.summary, known),
    ...plainDrafts('whom it is written for', ['readers'], before.readers, after.readers),
  ];
}

function storyDrafts(before: Story, after: Story, known: Between): Draft[] {
  const path = (ids: readonly string[]) => ids.join(', ') || null;
  return [
    ...plainDrafts(
      'its path',
      ['path'],
      path(levelsLeft(before.path, known)),
      path(after.path.map(({ id }) => id)),
    ),
    ...plainDrafts(
      'whether it is made of several people',
      ['composite'],
      String(before.composite),
      String(after.composite),
    ),
    ...textDrafts(says('what helped', 'helped'), before.helped, after.helped, known),
    ...textDrafts(says('what was hard', 'hard'), before.hard, after.hard, known),
  ];
}

function assignmentDrafts(before: Assignment, after: Assignment, known: Between): Draft[] {
  const levels = (ids: readonly string[]) => ids.toSorted().join(', ') || null;
  const list = (one: string, all: string, path: string) => ({
    one,
    all,
    path: [path],
    weight: 'says' as const,
  });
  return [
    ...textDrafts(says('the summary', 'summary'), before.summary, after.summary, known),
    ...plainDrafts(
      'the levels it is worn on',
      ['onTopOf'],
      levels(levelsLeft(before.onTopOf, known)),
      levels(after.onTopOf.map(({ id }) => id)),
    ),
    ...statementDrafts(list('something it adds', 'what it adds', 'adds'), before.adds, after.adds, known),
    ...statementDrafts(
      list('something it takes away', 'what it takes away', 'takesAway'),
      before.takesAway,
      after.takesAway,
      known,
    ),
    ...textsDrafts(
      list('a permission', 'permissions', 'permissions'),
      before.permissions,
      after.permissions,
      known,
    ),
    ...plainDrafts('how long it lasts', ['term'], before.term, after.term),
    ...textDrafts(says('how it ends', 'endsHow'), before.endsHow, after.endsHow, known),
  ];
}

/** The ids of levels that are still there. That others went is told of them. */
const levelsLeft = (levels: readonly Level[], { after, idNow }: Between): string[] =>
  levels.map(({ id }) => idNow('level', id)).filter((id) => after.levels.some((level) => level.id === id));

/** A new entry tells of changes and is none itself. One that readers have seen should not change in silence. */
function entryChanges(before: Framework, after: Framework, known: Between): FrameworkChange[] {
  const paired = pair(
    before.changes,
    after.changes,
    ({ id }) => id,
    ({ id }) => known.idNow('change', id),
  );
  const about = ({ id, file }: Change): About => ({
    subject: { kind: 'change', id },
    name: `Entry ${id}`,
    file,
    toldBy: [],
  });
  return [
    ...paired.pairs.flatMap((both) => told(about(both.after), entryDrafts(both.before, both.after, known))),
    ...paired.removed.flatMap((each) =>
      told(about(each), [{ kind: 'removed', said: 'the entry is gone', bump: 'minor' }]),
    ),
  ];
}

function entryDrafts(before: Change, after: Change, known: Between): Draft[] {
  return [
    ...idDrafts('change', before.id, after.id),
    ...plainDrafts('its day', ['date'], before.date, after.date),
    ...textDrafts(says('the summary', 'summary'), before.summary, after.summary, known),
    ...textDrafts(
      says('what it means for people midway', 'forPeopleMidway'),
      before.forPeopleMidway,
      after.forPeopleMidway,
      known,
    ),
    ...plainDrafts(
      'what it affects',
      ['affects'],
      before.affects.join(', ') || null,
      after.affects.join(', ') || null,
    ),
    ...bodyDrafts(before.body, after.body, known),
  ];
}
