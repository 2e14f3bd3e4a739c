import type { Framework } from '../framework/framework.ts';
import { positionOf, whatItTakes } from '../views/what-it-takes.ts';
import type { Between } from './between.ts';
import { type FrameworkChange, told } from './change.ts';
import { moveId } from './moves-that-rise.ts';

/** Moves that ask for a step of a competency for which there is no activity, by `competency/position reached`. */
type Missing = Map<string, string[]>;

/** Steps for which an activity is missing now, and was not: because a move asks for them now, or the activity is gone. */
export function missingActivities(between: Between): FrameworkChange[] {
  const missed = new Set([...missingIn(between.before).keys()].map((key) => nowOf(key, between)));
  return [...missingIn(between.after)].flatMap(([key, moves]) =>
    missed.has(key) ? [] : asChange(key, moves, between.after),
  );
}

function nowOf(key: string, { idNow }: Between): string {
  const [id = '', position] = key.split('/');
  return `${idNow('competency', id)}/${position}`;
}

const known = new WeakMap<Framework, Missing>();

function missingIn(framework: Framework): Missing {
  const found = known.get(framework);
  if (found) return found;
  const helped = stepsHelped(framework);
  const missing: Missing = new Map();
  for (const { id, steps } of stepsAsked(framework)) {
    for (const step of steps.filter((each) => !helped.has(each)))
      missing.set(step, [...new Set([...(missing.get(step) ?? []), id])]);
  }
  known.set(framework, missing);
  return missing;
}

/** As on the page of a move, activities that help with everything do not count. */
function stepsHelped({ activities }: Framework): ReadonlySet<string> {
  const helped = activities.flatMap(({ develops }) =>
    develops.flatMap(({ competency, from, to }) =>
      competency ? positions(from?.position ?? 0, to.position).map((at) => `${competency.id}/${at}`) : [],
    ),
  );
  return new Set(helped);
}

const positions = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n + 1);

function stepsAsked({ moves }: Framework): { id: string; steps: string[] }[] {
  return moves.flatMap(({ from, destination, notAllowed }) => {
    if (!('level' in destination) || notAllowed !== undefined) return [];
    const steps = whatItTakes(from, destination.level).changes.flatMap((change) =>
      change.steps === 0
        ? []
        : positions(positionOf(change.before) ?? 0, positionOf(change.after) ?? 0).map(
            (at) => `${change.competency.id}/${at}`,
          ),
    );
    return [{ id: moveId(from.id, destination.level.id), steps }];
  });
}

function asChange(key: string, moves: readonly string[], { competencies }: Framework): FrameworkChange[] {
  const [id = '', position = ''] = key.split('/');
  const competency = competencies.find((each) => each.id === id);
  const step = competency?.scale.find((each) => each.position === Number(position));
  if (!competency || !step) return [];
  const about = {
    subject: { kind: 'competency', id },
    name: competency.title,
    file: competency.file,
    toldBy: [],
  };
  const said = `no activity helps anybody to reach ${step.name} (${position}), which is asked for`;
  return told(about, [{ kind: 'activity-missing', said, bump: 'none', risesFor: moves }]);
}
