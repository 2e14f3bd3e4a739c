import { reaches } from '../views/reaches.ts';
import type { PlanActivity, WholePlanData } from './plan-data.ts';
import type { Aim } from './worksheet.ts';

/** What somebody looking for an activity wants of it. */
export interface Wishes {
  isFree: boolean;
  canBeStartedAlone: boolean;
  worksInSmallCompany: boolean;
  /** Place of an activity type; any where there is none. */
  type?: number | undefined;
}

/**
 * Activities that take an aim at least one step on: what is done at work first, then what can be started alone,
 * in the order of the catalogue. What is in the plan already is left out.
 */
export function activitiesFor(data: WholePlanData, aim: Aim, wishes: Wishes): PlanActivity[] {
  const place = data.competencies.findIndex(({ id }) => id === aim.competency);
  const taken = new Set(aim.lines.map(({ activity }) => activity));
  const helps = ({ develops }: PlanActivity) =>
    develops.some(
      (each) =>
        (each.competency ?? place) === place && reaches(each, aim.from?.position ?? 0, aim.to.position),
    );
  return data.activities
    .filter((activity) => !taken.has(activity.id) && helps(activity) && isWished(activity, wishes))
    .sort((a, b) => rank(data, a) - rank(data, b));
}

function isWished(activity: PlanActivity, wishes: Wishes): boolean {
  return (
    (!wishes.isFree || activity.isFree === true) &&
    (!wishes.canBeStartedAlone || activity.canBeStartedAlone === true) &&
    (!wishes.worksInSmallCompany || activity.worksInSmallCompany === true) &&
    (wishes.type === undefined || activity.type === wishes.type)
  );
}

const buckets = ['work', 'others', 'formal'];

function rank({ activityTypes }: WholePlanData, { type, canBeStartedAlone }: PlanActivity): number {
  const bucket = buckets.indexOf(activityTypes[type]?.bucket ?? 'others');
  return bucket * 2 + (canBeStartedAlone ? 0 : 1);
}

/** What would make a plan better. None of it keeps anybody from printing the plan. */
export type Advice =
  | 'nothing-at-work'
  | 'only-taught'
  | 'manager-part-missing'
  | 'date-missing'
  | 'evidence-missing';

/** What is said of an aim that has lines: at least one at work, a course never alone, both parts, a day, evidence. */
export function adviceOn(data: WholePlanData, { lines }: Aim): Advice[] {
  const open = lines.filter(({ state }) => state !== 'dropped');
  if (open.length === 0) return [];
  const activities = open.flatMap(({ activity }) => data.activities.find(({ id }) => id === activity) ?? []);
  const own = open.length > activities.length;
  const bucketOf = ({ type }: PlanActivity) => data.activityTypes[type]?.bucket;
  const isTaught = (each: PlanActivity) => each.notEnoughAlone === true || bucketOf(each) === 'formal';
  const isEmpty = (field: 'manager' | 'by' | 'evidence') => open.some((line) => line[field].trim() === '');
  const isOnlyTaught = !own && activities.every(isTaught);
  const found: (Advice | false)[] = [
    isOnlyTaught && 'only-taught',
    !own && !isOnlyTaught && !activities.some((each) => bucketOf(each) === 'work') && 'nothing-at-work',
    isEmpty('manager') && 'manager-part-missing',
    isEmpty('by') && 'date-missing',
    isEmpty('evidence') && 'evidence-missing',
  ];
  return found.filter((each) => each !== false);
}
