import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { ActivityData } from '../schema/activity.ts';
import { byOrder } from './by-order.ts';
import type { Competency } from './competency.ts';
import { filed } from './filed.ts';
import { proficiencyOf } from './link-competencies.ts';
import type { Words } from './link-words.ts';
import { present } from './present.ts';
import type { Activity, Develops } from './things.ts';

/** Activities in the order of their types, then of their `order`, then of their titles. */
export function linkActivities(
  catalog: Catalog,
  words: Words,
  competencies: readonly Competency[],
): Activity[] {
  const byId = new Map(competencies.map((each) => [each.id, each]));
  const typeOrder = (id: string) => words.activityTypes.findIndex((type) => type.id === id);
  return [...catalog.of('activity').values()]
    .sort((a, b) => typeOrder(a.data.type) - typeOrder(b.data.type) || byOrder(a.data, b.data))
    .flatMap((entry) => linkActivity(entry, words, byId));
}

function linkActivity(
  entry: Entry<'activity'>,
  words: Words,
  competencies: ReadonlyMap<string, Competency>,
): Activity[] {
  const { data } = entry;
  const type = words.activityTypes.find((each) => each.id === data.type);
  if (!type) return [];
  const { title, summary, initiator, needs, effortHours, durationWeeks, cost, risk, support, eligible } =
    data;
  const { smallCompany, seats, provider, language } = data;
  return [
    present({
      ...filed(entry),
      ...{
        title,
        type,
        summary,
        initiator,
        needs,
        effortHours,
        durationWeeks,
        cost,
        risk,
        support,
        eligible,
      },
      ...{ smallCompany, seats, provider, language },
      develops: (data.develops ?? []).flatMap((each) => linkDevelops(each, words, competencies)),
      personDoes: data.personDoes ?? [],
      managerDoes: data.managerDoes ?? [],
      evidence: data.evidence ?? [],
      debrief: data.debrief ?? [],
      notEnoughAlone: data.notEnoughAlone ?? false,
      prerequisites: data.prerequisites ?? [],
      repeatable: data.repeatable ?? false,
      links: data.links ?? [],
      canBeStartedAlone: canBeStartedAlone(data),
    }),
  ];
}

function canBeStartedAlone({ initiator, needs }: ActivityData): boolean {
  return (initiator === 'self' || initiator === 'either') && (needs === 'nothing' || needs === 'peer');
}

type Written = NonNullable<ActivityData['develops']>[number];

function linkDevelops(
  written: Written,
  words: Words,
  competencies: ReadonlyMap<string, Competency>,
): Develops[] {
  const competency = competencies.get(written.competency);
  const scale = competency?.scale ?? words.scale;
  const from = written.from === undefined ? undefined : proficiencyOf(written.from, words.scale, scale);
  const to = proficiencyOf(written.to, words.scale, scale);
  return to && (competency || written.competency === 'any') ? [present({ competency, from, to })] : [];
}
