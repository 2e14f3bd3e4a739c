import type { Finding } from '../../checks/check.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import { kept } from '../../framework/kept.ts';
import type { Level, Move } from '../../framework/level.ts';
import { list, quote } from '../../problems/quote.ts';
import { askedFor } from '../../schema/asked-for.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import type { Kind } from '../../schema/kinds.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { type AskingCheck, checkThatAsks } from './who-asks.ts';

interface Subject {
  kind: Kind;
  file: string;
  name: string;
  missing: readonly Missing[];
}

interface Missing {
  field: string;
  /** The field as a message names it, with its place where it has one. */
  said: string;
}

/** Tells of each file, in one sentence, what it lacks of what one check asks for. */
export function reportMissing(
  asking: AskingCheck,
  framework: Framework,
  report: (finding: Finding) => void,
): void {
  for (const { kind, file, name, missing } of lackingSomething(framework)) {
    const said = missing.filter(({ field }) => checkThatAsks(kind, field) === asking);
    if (said.length === 0) continue;
    report({
      file,
      path: [],
      message: `${name} lacks ${list(said.map((each) => each.said))}.`,
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    });
  }
}

/** Several checks ask, and most subjects lack nothing. */
const lackingSomething = kept((framework: Framework) =>
  subjectsOf(framework).filter(({ missing }) => missing.length > 0),
);

function subjectsOf(framework: Framework): Subject[] {
  const { about, tracks, competencies, activities, guides, stories } = framework;
  return [
    {
      kind: 'framework',
      file: 'framework.yaml',
      name: '`framework.yaml`',
      missing: missingIn('framework', about),
    },
    ...tracks.filter(isInUse).map((track) => subject('track', track)),
    ...levelsInUse(framework).map(ofLevel),
    ...competencies.map(ofCompetency),
    ...activities.map((activity) => subject('activity', activity)),
    ...guides.map((guide) => subject('guide', guide)),
    ...stories.map((story) => subject('story', story)),
    ...framework.overlays.map((overlay) => subject('overlay', overlay)),
    ...framework.assignments.map((assignment) => subject('assignment', assignment)),
    ...framework.changes.map((change) => subject('change', change)),
  ];
}

interface Written {
  written: readonly string[];
}

function subject(
  kind: Kind,
  thing: Written & { id: string; file: string },
  more: readonly Missing[] = [],
): Subject {
  return { kind, file: thing.file, name: quote(thing.id), missing: [...missingIn(kind, thing), ...more] };
}

/** A list counts by what is in it, inherited or not; anything else by being written. */
function missingIn(kind: Kind, thing: Written): Missing[] {
  const values = thing as unknown as Readonly<Record<string, unknown>>;
  const says = (field: string): boolean => {
    const value = values[field];
    return Array.isArray(value) ? value.length > 0 : thing.written.includes(field);
  };
  return askedFor[kind].filter((field) => !says(field)).map((field) => ({ field, said: quote(field) }));
}

/** A level that can be filled in several ways expects something in each of them. */
function ofLevel(level: Level): Subject {
  const all = subject('level', level, missingInMoves(level));
  if (level.alternatives.length === 0) return all;
  return { ...all, missing: all.missing.filter(({ field }) => field !== 'expectations') };
}

function missingInMoves({ moves }: Level): Missing[] {
  const made = moves.filter(({ notAllowed }) => notAllowed === undefined);
  const without = {
    condition: made.filter((move) => move.isWritten && move.condition === undefined),
    ifNoOpening: made.filter((move) => move.availability !== 'open' && move.ifNoOpening === undefined),
  };
  return Object.entries(without).flatMap(([field, lacking]) =>
    lacking.length === 0
      ? []
      : [
          {
            field,
            said: `${quote(field)} for the move${lacking.length > 1 ? 's' : ''} to ${list(lacking.map(destinationOf))}`,
          },
        ],
  );
}

function destinationOf({ destination }: Move): string {
  if ('level' in destination) return quote(destination.level.id);
  return quote('any' in destination ? 'any' : destination.outside);
}

/** A competency with behaviours of its own needs no text for each proficiency. */
function ofCompetency(competency: Competency): Subject {
  const all = subject('competency', competency, competency.descriptors.flatMap(missingInDescriptor));
  if (competency.behaviours.length === 0) return all;
  return { ...all, missing: all.missing.filter(({ field }) => field !== 'descriptors') };
}

function missingInDescriptor({ proficiency, behaviours }: Competency['descriptors'][number]): Missing[] {
  return behaviours.length > 0
    ? []
    : [{ field: 'behaviours', said: `${quote('behaviours')} at ${quote(proficiency.id)}` }];
}
