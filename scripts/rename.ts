import path from 'node:path';
import { buildCatalog } from '../src/core/catalog/catalog.ts';
import { pathFrom } from '../src/core/problems/report.ts';
import type { Content } from '../src/core/schema/content-file.ts';
import { changedContent } from '../src/disk/changed-content.ts';
import type { Plan } from '../src/disk/create/plan.ts';
import { readRenaming, refuseLeft, refuseUnread } from '../src/disk/rename/judge-rename.ts';
import { leftAlone } from '../src/disk/rename/left-alone.ts';
import { planRename } from '../src/disk/rename/plan-rename.ts';
import { fromHere } from '../src/site/from-here.ts';
import { asCalled } from './support/as-called.ts';
import { readIfThere } from './support/block-in-file.ts';
import { carryOut } from './support/carry-out.ts';
import { content } from './support/options.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run rename',
  words: 'KIND/ID NEW-ID',
  does: [
    'Gives a thing another id: its file or folder, and everything that names it, in links, bodies and translations too.',
    'The old id stays in `formerly`, so that its address leads to the new page and plans that people keep follow it.',
    'Translations that were up to date stay so. All of it is done, or nothing.',
    '',
    '  npm run rename -- level/account-executive account-executive-mid',
    '  npm run rename -- proficiency/independent on-their-own',
    '  npm run rename -- anchor/reach/own-work own-desk',
    '',
    'KIND is also track, competency, activity, guide, story, overlay, assignment, change, term, grade, dimension,',
    'competencyGroup, trackGroup, activityType, metric, process or audience.',
  ].join('\n'),
  options: { content },
  async run(values, [thing, to]) {
    if (thing === undefined || to === undefined) {
      throw new UsageError(
        asCalled(
          'Say what gets which id, as in `npm run rename -- level/account-executive account-executive-mid`.',
        ),
      );
    }
    const { content: folder, today } = siteValues(values);
    const { content } = await usableContent(folder);
    return carryOut({ folder, content, today }, 'Left as it is, for you to judge:', async () =>
      withCodeOwners(plan(thing, to, folder, content), folder),
    );
  },
});

/** Whom to ask for a review of a file that moved stands in a file of the repository, which another command writes. */
async function withCodeOwners(planned: Plan, folder: string): Promise<Plan> {
  const owners = await readIfThere(path.resolve('CODEOWNERS'));
  const moved = (planned.files ?? []).filter((file) => file.path !== file.to);
  const isNamed = moved.some((file) => owners.includes(pathFrom(fromHere(folder), file.path)));
  return isNamed
    ? { ...planned, said: [asCalled('CODEOWNERS names a file that moved: run `npm run codeowners`.')] }
    : planned;
}

/** What to do, and what to tell about it. */
function plan(thing: string, to: string, folder: string, content: Content): Plan {
  const { catalog } = buildCatalog(content);
  refuseUnread(content, catalog);
  const renaming = readRenaming(catalog, thing, to);
  const files = planRename(folder, catalog, renaming);
  const changes = files.flatMap((file) => file.changes);
  refuseLeft(changedContent(content, changes), renaming);
  const left = leftAlone(folder, content, changes, renaming.from);
  return {
    changes,
    files,
    said: [],
    open: left.map(({ path, line }) => ({
      path: `${path}:${line}`,
      what: `says \`${renaming.from}\` in words`,
    })),
  };
}
