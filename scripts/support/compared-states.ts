import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type ChangesReport, changesReport } from '../../src/core/changes/report/changes-report.ts';
import type { Framework } from '../../src/core/framework/framework.ts';
import { untoldChanges } from '../../src/core/ladder-checks/untold-changes.ts';
import { formatText } from '../../src/core/problems/format-text.ts';
import type { PlacedProblem, Problem } from '../../src/core/problems/problem.ts';
import { dictionary } from '../../src/disk/dictionary.ts';
import { readFramework, type State, withState } from '../../src/disk/framework-at.ts';
import { placeProblems } from '../../src/disk/place-problems.ts';
import { usualBase } from '../../src/disk/usual-base.ts';
import { fromHere } from '../../src/site/from-here.ts';

interface Asked {
  /** The content folder. */
  folder: string;
  today: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** Two states of a framework, compared. */
export interface Compared {
  report: ChangesReport;
  /** What was compared, as a sentence names it. */
  from: string;
  to: string;
  /** Changes that no entry tells of, and the folder that their files are in. */
  problems: readonly PlacedProblem[];
  folder: string;
}

interface NamedState extends State {
  name: string;
}

/** Content that cannot be compared, because it has errors. */
export class UnreadableState extends Error {
  override name = 'UnreadableState';
}

/** Compares what the content was with what it is. Throws a `RevisionError` or an `UnreadableState` where one cannot be had. */
export async function comparedStates(asked: Asked): Promise<Compared> {
  const { today, folder } = asked;
  const to = await stateOf(asked.to, folder, { folder, name: fromHere(folder) });
  return withState(to, async (place) => {
    const after = readable(await readFramework(place, today), to);
    const from = await stateOf(asked.from, folder, () => baseOf(folder, after.framework));
    const before = await withState(from, async (copy) => readable(await readFramework(copy, today), from));
    const untold = untoldChanges(after, {
      today,
      dictionary,
      previous: { name: from.name, framework: before.framework },
    });
    return {
      report: changesReport(before, after, dictionary),
      from: from.name,
      to: to.name,
      problems: await placeProblems(place, untold.map(stopping)),
      folder: to.revision === undefined ? fromHere(to.folder) : fromHere(folder),
    };
  });
}

/** What makes the command fail is an error here, whatever it is to the check, which looks at more than one branch. */
const stopping = (problem: Problem): Problem => ({ ...problem, severity: 'error' });

async function baseOf(folder: string, { about }: Framework): Promise<NamedState> {
  const { revision, name } = await usualBase(folder, about.repository?.branch ?? 'main');
  return { folder, revision, name };
}

/** What is a folder is one, also where a branch has the same name. */
async function stateOf(
  asked: string | undefined,
  folder: string,
  otherwise: NamedState | (() => Promise<NamedState>),
): Promise<NamedState> {
  if (asked === undefined) return typeof otherwise === 'function' ? otherwise() : otherwise;
  const isFolder = await stat(asked).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? { folder: path.resolve(asked), name: asked } : { folder, revision: asked, name: asked };
}

type Read = Awaited<ReturnType<typeof readFramework>>;

function readable(read: Read, { name, folder, revision }: NamedState): Exclude<Read, { problems: unknown }> {
  if (!('problems' in read)) return read;
  const { problems } = read;
  const counts = {
    files: new Set(problems.map(({ file }) => file)).size,
    errors: problems.length,
    warnings: 0,
    notes: 0,
  };
  const list = formatText({ problems, counts }, revision === undefined ? fromHere(folder) : '');
  throw new UnreadableState(
    `The content of ${name} has errors, and is compared only without them.\n\n${list}`,
  );
}
