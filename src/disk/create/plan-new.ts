import { idFrom, titleFrom } from '../../core/editing/ids-and-titles.ts';
import { EditError } from '../edit/edit.ts';
import type { Given } from './choices.ts';
import type { NewKind } from './needs.ts';
import { newLevel } from './new-level.ts';
import { newMove } from './new-move.ts';
import { newTrack } from './new-track.ts';
import { fieldsGiven, type Ground, newFile, type Plan } from './plan.ts';

type Planner = (ground: Ground, id: string, given: Given) => Plan;

const many = (field: string) => ({ field, isMany: true as const });
const one = (field: string) => ({ field });

const planners: Readonly<Record<Exclude<NewKind, 'move'>, Planner>> = {
  level: newLevel,
  track: newTrack,
  competency: simple('competency', { group: one('group') }),
  activity: simple('activity', { type: one('type') }),
  guide: simple('guide', {}),
  story: simple('story', { path: many('path') }),
  overlay: simple('overlay', { kind: one('kind'), 'applies-to': many('appliesTo') }),
  assignment: simple('assignment', { 'on-top-of': many('onTopOf') }),
  change: newChange,
};

/** What has to be written for something new. Throws an `EditError` where it cannot be. */
export function planNew(ground: Ground, kind: NewKind, given: Given): Plan {
  if (kind === 'move') return newMove(ground, given);
  const id = given['id'] ?? idFrom(given['title'] ?? given['summary'] ?? '');
  if (id === '')
    throw new EditError(
      'Of this title no id can be made. Give one: letters from a to z, digits and hyphens.',
    );
  return planners[kind](ground, id, given);
}

/** A kind of file that stands for itself. */
function simple(
  kind: Exclude<NewKind, 'move'>,
  names: Readonly<Record<string, { field: string; isMany?: true }>>,
): Planner {
  return (ground, id, given) => {
    const title = given['title'] ?? titleFrom(id);
    return newFile(ground, kind, id, { fields: { title, ...fieldsGiven(given, names) } });
  };
}

/** A change is named by the day from which it holds, so that the latest come last. */
function newChange(ground: Ground, id: string, given: Given): Plan {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id) ?? [];
  const date = day ?? ground.today;
  const fields = { date, ...fieldsGiven(given, { summary: one('summary'), affects: many('affects') }) };
  return newFile(ground, 'change', day ? id : `${date}-${id}`, { fields });
}
