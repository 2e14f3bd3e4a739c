import type { Activity, Develops } from '../../framework/things.ts';
import { needs } from '../../schema/activity.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Bump, type Draft, type FrameworkChange, told } from '../change.ts';
import { movesWithActivity } from '../gates/gates-with-activity.ts';
import { bodyDrafts } from '../texts/body-changes.ts';
import { nameDrafts } from '../texts/name-changes.ts';
import { asksMore, numberDrafts, plainDrafts } from '../texts/plain-changes.ts';
import { linkDrafts, textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { askingNothing } from './competency-changes.ts';

/** What became of each activity. Where a gate asks for it, more work in it is more that is asked. */
export function activityChanges(known: Between): FrameworkChange[] {
  const { before, after, idNow } = known;
  const paired = pair(
    before.activities,
    after.activities,
    ({ id }) => id,
    ({ id }) => idNow('activity', id),
  );
  return [
    ...paired.added.flatMap((each) =>
      told(aboutActivity(each, known), [
        { kind: 'new', said: 'a new activity', after: each.title, bump: 'minor' },
      ]),
    ),
    ...paired.pairs.flatMap((both) =>
      told(aboutActivity(both.after, known), draftsOf(both.before, both.after, known)),
    ),
    ...paired.removed.flatMap((each) =>
      told({ ...aboutActivity(each, known), file: 'framework.yaml' }, [
        { kind: 'removed', said: 'the activity is gone', before: each.title, bump: 'minor' },
      ]),
    ),
  ];
}

function aboutActivity({ id, title, file }: Activity, known: Between): About {
  const moves = movesWithActivity(id, known);
  const levels = [...new Set(moves.flatMap((move) => move.split(' ')))];
  return {
    subject: { kind: 'activity', id },
    name: title,
    file,
    toldBy: [`activity/${id}`, ...levels.map((level) => `level/${level}`)],
    risesFor: () => moves,
  };
}

function draftsOf(before: Activity, after: Activity, known: Between): Draft[] {
  const isAsked = movesWithActivity(after.id, known).length > 0;
  return [
    ...nameDrafts('activity', before, after, known),
    ...plainDrafts('its type', ['type'], before.type.id, after.type.id),
    ...developsDrafts(before.develops, after.develops, known),
    ...workDrafts(before, after, known),
    ...termDrafts(before, after, known),
    ...(['summary', 'risk', 'support', 'smallCompany'] as const).flatMap((field) =>
      textDrafts({ label: labels[field], path: [field], weight: 'says' }, before[field], after[field], known),
    ),
    ...linkDrafts('it', ['links'], before.links, after.links),
    ...bodyDrafts(before.body, after.body, known),
  ].map((draft) => (isAsked ? draft : askingNothing(draft)));
}

const labels = {
  summary: 'the summary',
  risk: 'what can go wrong',
  support: 'what makes it safe',
  smallCompany: 'how to do it in a small company',
};

function workDrafts(before: Activity, after: Activity, known: Between): Draft[] {
  const lists = [
    ['personDoes', 'the part of the person', 'asks'],
    ['managerDoes', 'the part of the manager', 'says'],
    ['evidence', 'what exists afterwards', 'asks'],
    ['debrief', 'questions for afterwards', 'says'],
  ] as const;
  return [
    ...lists.flatMap(([field, all, weight]) =>
      textsDrafts(
        { one: `an entry in ${all}`, all: `entries in ${all}`, path: [field], weight },
        before[field],
        after[field],
        known,
      ),
    ),
    ...numberDrafts('hours of work', ['effortHours'], before.effortHours, after.effortHours, asksMore),
    ...numberDrafts(
      'weeks from start to end',
      ['durationWeeks'],
      before.durationWeeks,
      after.durationWeeks,
      asksMore,
    ),
  ];
}

function termDrafts(before: Activity, after: Activity, known: Between): Draft[] {
  const named = ({ prerequisites }: Activity, idOf: (id: string) => string) =>
    prerequisites.map((each) => (typeof each === 'string' ? each : idOf(each.activity)));
  const was = named(before, (id) => known.idNow('activity', id));
  return [
    ...plainDrafts('who can start it', ['initiator'], before.initiator, after.initiator, forOthers(after)),
    ...plainDrafts('what it needs', ['needs'], before.needs, after.needs, needsMore(before, after)),
    ...plainDrafts('its cost', ['cost'], before.cost, after.cost),
    ...plainDrafts('how many people at a time', ['seats'], before.seats, after.seats, fewer(before, after)),
    ...plainDrafts('who offers it', ['provider'], before.provider?.name, after.provider?.name),
    ...plainDrafts('the language it is offered in', ['language'], before.language, after.language, 'major'),
    ...plainDrafts(
      'whether it is enough alone',
      ['notEnoughAlone'],
      enough(before),
      enough(after),
      after.notEnoughAlone ? 'major' : 'minor',
    ),
    ...plainDrafts('whether it is worth doing again', ['repeatable'], again(before), again(after)),
    ...textDrafts(
      { label: 'who it is for', path: ['eligible'], weight: 'asks' },
      before.eligible,
      after.eligible,
      known,
    ),
    ...textsDrafts(
      { one: 'something to do before', all: 'things to do before', path: ['prerequisites'], weight: 'asks' },
      was,
      named(after, (id) => id),
      known,
    ),
  ];
}

/** Who cannot start it alone has to wait for somebody. */
const forOthers = ({ initiator }: Activity): Bump =>
  initiator === 'manager' || initiator === 'company' ? 'major' : 'minor';

const needsMore = (before: Activity, after: Activity): Bump =>
  needs.indexOf(after.needs ?? 'nothing') > needs.indexOf(before.needs ?? 'nothing') ? 'major' : 'minor';

const fewer = ({ seats: before = Infinity }: Activity, { seats: after = Infinity }: Activity): Bump =>
  after < before ? 'major' : 'minor';

const enough = ({ notEnoughAlone }: Activity): string =>
  notEnoughAlone ? 'not enough alone' : 'enough alone';
const again = ({ repeatable }: Activity): string => (repeatable ? 'repeatable' : 'once');

function developsDrafts(
  before: readonly Develops[],
  after: readonly Develops[],
  { idNow }: Between,
): Draft[] {
  const keyOf = ({ competency }: Develops) => competency?.id ?? 'any';
  const paired = pair(before, after, keyOf, (each) => idNow('competency', keyOf(each)));
  const name = ({ competency }: Develops) => competency?.title ?? 'every competency';
  const path = ['develops'];
  return [
    ...paired.added.map(
      (each): Draft => ({
        kind: 'new',
        said: `it develops ${name(each)} too, ${range(each)}`,
        after: range(each),
        bump: 'minor',
        path,
      }),
    ),
    ...paired.pairs.flatMap((both) =>
      plainDrafts(
        `the range in which it develops ${name(both.after)}`,
        path,
        range(both.before),
        range(both.after),
      ),
    ),
    ...paired.removed.map(
      (each): Draft => ({
        kind: 'removed',
        said: `it does not develop ${name(each)} any more`,
        before: range(each),
        bump: 'minor',
        path,
      }),
    ),
  ];
}

const range = ({ from, to }: Develops): string => `${from ? from.position : 'nothing'} to ${to.position}`;
