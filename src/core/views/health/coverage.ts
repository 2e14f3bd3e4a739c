import type { Competency, CompetencyGroup } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import { kept } from '../../framework/kept.ts';
import type { Activity } from '../../framework/things.ts';
import type { Proficiency } from '../../framework/words.ts';
import { type Demand, demandedSteps } from './demanded-steps.ts';

/** A step on the scale of a competency that something demands, and the activities that help to climb it. */
export interface CoveredStep extends Demand {
  competency: Competency;
  /** The proficiency that the step reaches. */
  to: Proficiency;
  activities: readonly Activity[];
  /** Of these, those that cost nothing, and those that can be done in a small company. */
  free: readonly Activity[];
  small: readonly Activity[];
}

export interface Coverage {
  groups: readonly CoverageGroup[];
  steps: readonly CoveredStep[];
  /** Steps that no activity develops; then those that no free one does, or none for a small company. */
  withoutAny: readonly CoveredStep[];
  withoutFree: readonly CoveredStep[];
  withoutSmall: readonly CoveredStep[];
  /** Activities that help with every competency, and so say nothing about any one of them. */
  general: readonly Activity[];
}

/** A row for each competency of which anything is demanded, with those of one group together. */
export interface CoverageGroup {
  group?: CompetencyGroup;
  rows: readonly { competency: Competency; cells: readonly CoverageCell[]; isLacking: boolean }[];
  /** How many steps lack an activity, a free one, or one for a small company. */
  lacking: number;
}

/** A proficiency of the scale of a competency. */
interface CoverageCell {
  proficiency: Proficiency;
  /** Absent where nobody demands the step that reaches it. */
  step?: CoveredStep;
}

/** Which activities help to climb each step that a level or a move demands. Worked out once: several ask for it. */
export const coverage = kept((framework: Framework): Coverage => {
  const demands = demandedSteps(framework);
  const developing = activitiesByCompetency(framework);
  const rows = framework.competencies
    .filter((competency) => demands.has(competency))
    .map((competency) => ({
      competency,
      cells: competency.scale.map((proficiency) => {
        const demand = demands.get(competency)?.[proficiency.position];
        return {
          proficiency,
          ...(demand && { step: covered(developing.get(competency) ?? [], competency, proficiency, demand) }),
        };
      }),
    }));
  const steps = rows.flatMap(({ cells }) => stepsIn(cells));
  const some = steps.filter(({ activities }) => activities.length > 0);
  return {
    groups: [...Map.groupBy(rows, ({ competency }) => competency.group)].map(([group, of]) =>
      groupOf(group, of),
    ),
    steps,
    withoutAny: steps.filter(({ activities }) => activities.length === 0),
    withoutFree: some.filter(({ free }) => free.length === 0),
    withoutSmall: some.filter(({ small }) => small.length === 0),
    general: framework.activities.filter(({ develops }) => develops.some((each) => !each.competency)),
  };
});

function activitiesByCompetency({ activities }: Framework): ReadonlyMap<Competency, Activity[]> {
  const developing = new Map<Competency, Activity[]>();
  for (const activity of activities) {
    for (const competency of new Set(activity.develops.flatMap((each) => each.competency ?? []))) {
      const known = developing.get(competency);
      if (known) known.push(activity);
      else developing.set(competency, [activity]);
    }
  }
  return developing;
}

function groupOf(
  group: CompetencyGroup | undefined,
  rows: readonly { competency: Competency; cells: readonly CoverageCell[] }[],
): CoverageGroup {
  const lackingIn = (cells: readonly CoverageCell[]) => stepsIn(cells).filter(isLacking).length;
  return {
    ...(group && { group }),
    rows: rows.map((row) => ({ ...row, isLacking: lackingIn(row.cells) > 0 })),
    lacking: rows.reduce((sum, { cells }) => sum + lackingIn(cells), 0),
  };
}

const stepsIn = (cells: readonly CoverageCell[]): CoveredStep[] => cells.flatMap(({ step }) => step ?? []);

const isLacking = ({ free, small }: CoveredStep): boolean => free.length === 0 || small.length === 0;

function covered(
  developing: readonly Activity[],
  competency: Competency,
  to: Proficiency,
  demand: Demand,
): CoveredStep {
  const activities = developing.filter((activity) => climbs(activity, competency, to.position));
  return {
    ...demand,
    competency,
    to,
    activities,
    free: activities.filter(({ cost }) => cost === 'none'),
    small: activities.filter(({ smallCompany }) => smallCompany !== undefined && smallCompany !== 'no'),
  };
}

/** Whether an activity helps from the position below `position` to it. */
function climbs({ develops }: Activity, competency: Competency, position: number): boolean {
  return develops.some(
    ({ competency: developed, from, to }) =>
      developed === competency && (from?.position ?? 0) < position && position <= to.position,
  );
}
