import type { FrameworkChange } from '../../changes/change.ts';
import { frameworkChanges } from '../../changes/framework-changes.ts';
import type { Finding } from '../../checks/check.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Change } from '../../framework/things.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const majorChangesHaveAnEntry: LadderCheck = {
  name: 'major-changes-have-an-entry',
  rule: 'Where something new is asked of people since the last release, a new entry in `changes/` says what that means for people midway.',
  severity: 'warning',
  run(framework, { today, previous, dictionary }, report) {
    if (!previous) return;
    const entries = newEntries(previous.framework, framework);
    const untold = frameworkChanges(previous.framework, framework, dictionary).filter(
      (change) => change.bump === 'major' && !isTold(change, entries),
    );
    for (const changes of Map.groupBy(untold, placeOf).values())
      report(findingOf(changes, { since: previous.name, today }));
  },
};

/** Entries that were not there before and say what the change means. */
function newEntries(before: Framework, after: Framework): Change[] {
  const known = new Set(before.changes.map(({ id }) => id));
  return after.changes.filter(
    ({ id, formerly, forPeopleMidway }) =>
      forPeopleMidway !== undefined && ![id, ...formerly].some((each) => known.has(each)),
  );
}

/** What has no page of its own cannot be named in an entry, so that any entry tells of it. */
function isTold({ toldBy }: FrameworkChange, entries: readonly Change[]): boolean {
  return entries.some(
    ({ affects }) => toldBy.length === 0 || toldBy.some((thing) => affects.includes(thing)),
  );
}

/** One problem for each thing, and one for what is written once in `framework.yaml` and holds in many places. */
const placeOf = ({ place, said, subject }: FrameworkChange): string =>
  place.file === 'framework.yaml' ? said : `${subject.kind} ${subject.id}`;

function findingOf(changes: readonly FrameworkChange[], when: { since: string; today: string }): Finding {
  const [first] = changes;
  const { summary = '', place = { file: 'framework.yaml', path: [] }, toldBy = [] } = first ?? {};
  const more = changes.length - 1;
  const others = more > 0 ? ` So ${more === 1 ? 'does 1 more change' : `do ${more} more changes`} here.` : '';
  return {
    file: place.file,
    path: place.path,
    message: `${summary} That asks something new of people, and no entry in \`changes/\` since ${quote(when.since)} tells them.${others}`,
    hint: hintFor(place.file === 'framework.yaml' ? widest(toldBy) : toldBy[0], when.today),
  };
}

/** What holds in many places is told once, by naming the competency. */
const widest = (toldBy: readonly string[]): string | undefined =>
  toldBy.find((thing) => thing.startsWith('competency/')) ?? toldBy[0];

function hintFor(thing: string | undefined, today: string): string {
  const affects = thing ? `\`affects: [${thing}]\` and ` : '';
  return `Write \`changes/${today}-what-changed.mdx\` with ${affects}\`forPeopleMidway\`, which says what it means for people who are on their way.`;
}
