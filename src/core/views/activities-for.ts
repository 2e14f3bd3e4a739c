import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import { kept } from '../framework/kept.ts';
import type { Level } from '../framework/level.ts';
import type { Activity, Develops } from '../framework/things.ts';
import { reaches } from './reaches.ts';
import type { CompetencyChange } from './what-it-takes.ts';

/** An activity and what it helps with here. */
export interface Helps {
  activity: Activity;
  /** The competencies it helps with, in the order in which they were asked for. */
  with: readonly Competency[];
}

/** Activities that develop a competency, those for the lowest proficiencies first. */
export function activitiesThatDevelop(
  framework: Framework,
  competency: Competency,
): { activity: Activity; develops: Develops }[] {
  return developing(framework, [competency])
    .flatMap((activity) =>
      activity.develops
        .filter((each) => each.competency === competency)
        .map((develops) => ({ activity, develops })),
    )
    .sort((a, b) => start(a.develops) - start(b.develops) || a.develops.to.position - b.develops.to.position);
}

/** For each competency, which activities develop it, by their places in the list of all. */
const placesOf = kept(({ activities }: Framework): ReadonlyMap<Competency, readonly number[]> => {
  const places = new Map<Competency, number[]>();
  for (const [place, { develops }] of activities.entries()) {
    for (const { competency } of develops) {
      if (!competency) continue;
      const list = places.get(competency) ?? [];
      places.set(competency, list);
      if (list.at(-1) !== place) list.push(place);
    }
  }
  return places;
});

/** The activities that develop any of these, in the order of all: the pages of every move ask for a few of many. */
function developing(framework: Framework, competencies: readonly Competency[]): Activity[] {
  const places = new Set(competencies.flatMap((each) => placesOf(framework).get(each) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => framework.activities[place] ?? []);
}

const start = (develops: Develops): number => develops.from?.position ?? 0;
const rangeOf = (develops: Develops) => ({ from: start(develops), to: develops.to.position });

/**
 * Activities that help with what a move asks, those that a person can start alone first, then those that help
 * with more of it, then the shorter ones.
 */
export function activitiesForChanges(framework: Framework, changes: readonly CompetencyChange[]): Helps[] {
  const gaps = changes.filter((change) => change.steps > 0);
  return developing(
    framework,
    gaps.map(({ competency }) => competency),
  )
    .map((activity) => ({
      activity,
      with: gaps.filter((gap) => helpsWith(activity, gap)).map((gap) => gap.competency),
    }))
    .filter((helps) => helps.with.length > 0)
    .sort(byUse);
}

function helpsWith(activity: Activity, { competency, before, after }: CompetencyChange): boolean {
  const from = before?.proficiency?.position ?? 0;
  const to = after?.proficiency?.position ?? from + 1;
  return activity.develops.some((each) => each.competency === competency && reaches(rangeOf(each), from, to));
}

/**
 * Activities for someone who stays and wants to get better: those that take what the level emphasises one
 * step past what is expected.
 */
export function activitiesForStaying(framework: Framework, level: Level): Helps[] {
  const emphasised = level.expectations.filter((each) => each.emphasis);
  const wanted = emphasised.length > 0 ? emphasised : level.expectations;
  return developing(
    framework,
    wanted.map(({ competency }) => competency),
  )
    .map((activity) => ({
      activity,
      with: wanted
        .filter(({ competency, proficiency }) => {
          const from = proficiency?.position ?? 0;
          return activity.develops.some(
            (each) => each.competency === competency && reaches(rangeOf(each), from, from + 1),
          );
        })
        .map(({ competency }) => competency),
    }))
    .filter((helps) => helps.with.length > 0)
    .sort(byUse);
}

function byUse(a: Helps, b: Helps): number {
  const alone = (helps: Helps) => (helps.activity.canBeStartedAlone ? 0 : 1);
  const hours = (helps: Helps) => helps.activity.effortHours ?? Number.POSITIVE_INFINITY;
  return (
    alone(a) - alone(b) ||
    b.with.length - a.with.length ||
    (hours(a) < hours(b) ? -1 : hours(a) > hours(b) ? 1 : 0)
  );
}
