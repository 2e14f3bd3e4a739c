import type { Competency, Descriptor } from '../framework/competency.ts';
import type { Framework, Renamed } from '../framework/framework.ts';
import type { Expectation, Level, Move, Track } from '../framework/level.ts';
import type { Activity } from '../framework/things.ts';
import type { GateData } from '../schema/gate.ts';
import { isInUse } from '../schema/is-in-use.ts';
import type { GateText } from '../views/comparable-data.ts';
import { namesIn, namingByPlace } from './named-by-place.ts';
import type {
  PlanCompetency,
  PlanData,
  PlanDescriptor,
  PlanDetails,
  PlanLevel,
  PlanMove,
} from './plan-data.ts';

/** How the site words what the framework holds as data: Markdown as plain text, gates, effort. */
export interface PlanWording {
  plain(text: string): string;
  gate(gate: GateData): GateText;
  moveKind(move: Move): string;
  effort(activity: Activity): string;
  hue(track: Track): number;
}

/** What the plan page needs of a framework. */
export function planDataOf(framework: Framework, wording: PlanWording): PlanData {
  const { about, competencies, tracks } = framework;
  const scales = [...new Map(competencies.map(({ scale }) => [JSON.stringify(scale), scale])).values()];
  return {
    framework: {
      name: about.name,
      ...(about.organisation ? { organisation: about.organisation } : {}),
      ...(about.version ? { version: about.version } : {}),
      ...(framework.translation ? { language: about.language } : {}),
    },
    notExpected: framework.scaleZero.name,
    scales: scales.map((scale) =>
      scale.map(({ id, position, name, meaning }) => ({
        id,
        position,
        name,
        ...(meaning ? { meaning: wording.plain(meaning) } : {}),
      })),
    ),
    competencies: competencies.map((competency) => ({
      ...competencyData(competency, wording),
      scale: scales.findIndex((scale) => JSON.stringify(scale) === JSON.stringify(competency.scale)),
    })),
    activities: framework.activities.map(({ id, title }) => ({ id, title })),
    tracks: tracks.map((track) => ({ title: track.title, hue: wording.hue(track) })),
    levels: framework.levels.map((level) => levelData(framework, level, wording)),
    renamed: {
      level: renamedOf(framework, 'level'),
      competency: renamedOf(framework, 'competency'),
      activity: renamedOf(framework, 'activity'),
      proficiency: renamedOf(framework, 'proficiency'),
    },
  };
}

const renamedOf = (framework: Framework, kind: Renamed['kind']): Record<string, string> =>
  Object.fromEntries(
    framework.renamed.filter((each) => each.kind === kind).map(({ from, to }) => [from, to]),
  );

function levelData(framework: Framework, level: Level, wording: PlanWording): PlanLevel {
  return {
    id: level.id,
    title: level.title,
    track: framework.tracks.indexOf(level.track),
    ...(level.grade ? { grade: level.grade.name } : {}),
    ...(isInUse(level) ? {} : { isOff: true }),
    expects: level.expectations.map((each) => ({
      competency: framework.competencies.indexOf(each.competency),
      ...expectedData(each, wording),
    })),
    moves: movesMade(level).flatMap((move) => moveData(move, wording)),
  };
}

function expectedData(expectation: Expectation, wording: PlanWording) {
  const { proficiency, importance, emphasis, statements } = expectation;
  return {
    at: proficiency?.position ?? 0,
    ...(importance === 'expected' ? {} : { importance }),
    ...(emphasis ? { emphasis } : {}),
    ...(statements.length > 0 ? { statements: statements.map(({ text }) => wording.plain(text)) } : {}),
  } as const;
}

function moveData(move: Move, wording: PlanWording): PlanMove[] {
  if (!('level' in move.destination)) return [];
  const { level } = move.destination;
  return [
    {
      to: level.id,
      kind: wording.moveKind(move),
      ...(level.isManagement && !move.from.isManagement ? { isIntoManagement: true } : {}),
    },
  ];
}

/** Moves that are made, to levels of this framework. */
const movesMade = ({ moves }: Level): Move[] =>
  moves.filter(({ destination, notAllowed }) => 'level' in destination && notAllowed === undefined);

/** What the plan page needs only where a plan is made. */
export function planDetailsOf(framework: Framework, wording: PlanWording): PlanDetails {
  const byPlace = namingByPlace(namesIn(framework));
  return {
    activityTypes: framework.activityTypes.map(({ name, bucket }) => ({
      name,
      ...(bucket ? { bucket } : {}),
    })),
    activities: framework.activities.map((activity) => activityDetails(framework, activity, wording)),
    gates: framework.levels.map((level) =>
      movesMade(level).map(({ gates }) => (gates ? byPlace(wording.gate(gates)) : null)),
    ),
  };
}

function competencyData(competency: Competency, wording: PlanWording): Omit<PlanCompetency, 'scale'> {
  const { id, title, definition, notThis, descriptors } = competency;
  return {
    id,
    title,
    ...(definition ? { definition: wording.plain(definition) } : {}),
    ...(notThis ? { notThis: wording.plain(notThis) } : {}),
    descriptors: descriptors.map((each) => descriptorData(each, wording)),
  };
}

function descriptorData(descriptor: Descriptor, { plain }: PlanWording): PlanDescriptor {
  const { proficiency, summary, behaviours } = descriptor;
  return {
    at: proficiency.position,
    ...(summary ? { summary: plain(summary) } : {}),
    behaviours: behaviours.map(({ text }) => plain(text)),
  };
}

function activityDetails(
  framework: Framework,
  activity: Activity,
  wording: PlanWording,
): PlanDetails['activities'][number] {
  const effort = wording.effort(activity);
  const first = (name: 'person' | 'manager' | 'evidence', [text]: readonly string[]) =>
    text === undefined ? {} : { [name]: wording.plain(text) };
  return {
    type: framework.activityTypes.indexOf(activity.type),
    develops: activity.develops.map(({ competency, from, to }) => ({
      ...(competency ? { competency: framework.competencies.indexOf(competency) } : {}),
      from: from?.position ?? 0,
      to: to.position,
    })),
    ...(effort ? { effort } : {}),
    ...(activity.cost === 'none' ? { isFree: true } : {}),
    ...(activity.canBeStartedAlone ? { canBeStartedAlone: true } : {}),
    ...(activity.smallCompany !== undefined && activity.smallCompany !== 'no'
      ? { worksInSmallCompany: true }
      : {}),
    ...(activity.notEnoughAlone ? { notEnoughAlone: true } : {}),
    ...first('person', activity.personDoes),
    ...first('manager', activity.managerDoes),
    ...first('evidence', activity.evidence),
  };
}
