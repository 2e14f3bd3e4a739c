import type { Level } from '../../framework/level.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { capacityDrafts } from './capacity-changes.ts';
import { statusDrafts } from './status-changes.ts';
import { hasMovedInTrack } from './track-sequence.ts';

/** What became of where a level stands: its track and its place in it, its grade, whether it is in use. */
export function levelPlaceDrafts(before: Level, after: Level, known: Between): Draft[] {
  return [
    ...statusDrafts(before, after, known),
    ...trackDrafts(before, after, known),
    ...gradeDrafts(before, after, known),
    ...capacityDrafts(before, after, known),
    ...plainDrafts('who does this work', ['kind'], sideOf(before), sideOf(after), 'major'),
    ...careerDrafts(before.careerLevel, after.careerLevel),
    ...plainDrafts('its place as a summit', ['summit'], yes(before.summit), yes(after.summit)),
    ...plainDrafts('how long people usually stay', ['typicalTenure'], stayOf(before), stayOf(after)),
  ];
}

/** Where staying is a success no more, people who meant to stay have to go further. */
function careerDrafts(before: boolean, after: boolean): Draft[] {
  if (before === after) return [];
  const path = ['careerLevel'];
  return after
    ? [{ kind: 'loosened', said: 'it is a full career now', bump: 'minor', path }]
    : [{ kind: 'tightened', said: 'it is a full career no more', bump: 'major', path }];
}

const yes = (flag: boolean): string | undefined => (flag ? 'yes' : undefined);
const sideOf = ({ isManagement }: Level): string => (isManagement ? 'management' : 'individual work');

function stayOf({ typicalTenure }: Level): string | undefined {
  const { fromMonths, toMonths } = typicalTenure ?? {};
  return typicalTenure && `${fromMonths ?? 0} to ${toMonths ?? 'any number of'} months`;
}

function trackDrafts(before: Level, after: Level, known: Between): Draft[] {
  if (known.idNow('track', before.track.id) !== after.track.id) {
    const said = `it belongs to ${after.track.title} now, not to ${before.track.title}`;
    const toldBy = [`track/${before.track.id}`];
    return [{ kind: 'moved', said, before: before.track.id, after: after.track.id, bump: 'major', toldBy }];
  }
  if (!hasMovedInTrack(after, known)) return [];
  const places = [placeOf(before), placeOf(after)];
  return [
    {
      kind: 'moved',
      said: `it stands ${places[1]} now, not ${places[0]}`,
      before: places[0],
      after: places[1],
      bump: 'major',
    },
  ];
}

function placeOf({ before, after, track }: Level): string {
  const below = before.map(({ title }) => title).join(' and ');
  const above = after.map(({ title }) => title).join(' and ');
  if (below) return `after ${below}`;
  return above ? `before ${above}` : `alone in ${track.title}`;
}

/** Grades are compared by their place among the grades of now. */
function gradeDrafts({ grade: before }: Level, { grade: after }: Level, known: Between): Draft[] {
  if (before?.id === after?.id) return [];
  const was = known.after.grades.find(({ id }) => id === before?.id)?.order;
  const isUp = was !== undefined && after && after.order > was;
  const kind = was === undefined || !after ? 'changed' : isUp ? 'raised' : 'lowered';
  const said = `its grade is ${after?.name ?? 'not said'} now, not ${before?.name ?? 'unsaid'}`;
  return [{ kind, said, before: before?.id, after: after?.id, bump: 'major', path: ['grade'] }];
}
