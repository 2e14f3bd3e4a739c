import { buildCatalog, type Catalog } from '../../../../src/core/catalog/catalog.ts';
import { compareBumps } from '../../../../src/core/changes/change.ts';
import {
  type ChangesReport,
  changesReport,
  type WholeFramework,
} from '../../../../src/core/changes/report/changes-report.ts';
import { frameworkFor } from '../../../../src/core/framework/framework-for.ts';
import { dictionary } from '../../../../src/disk/dictionary.ts';
import { readContent } from '../../../../src/disk/read-content.ts';
import { askingOperators } from './asking-operators.ts';
import type { Draw } from './draw.ts';
import { Edit } from './edit.ts';
import { levelOperators } from './level-operators.ts';
import { moveOperators } from './move-operators.ts';
import type { Expected, Operator } from './mutation.ts';
import { placeOperators } from './place-operators.ts';
import { proseOperators } from './prose-operators.ts';
import { thingOperators } from './thing-operators.ts';
import { wholeOperators } from './whole-operators.ts';

export const sourceOperators: readonly Operator[] = [
  ...levelOperators,
  ...placeOperators,
  ...moveOperators,
  ...thingOperators,
  ...proseOperators,
  ...wholeOperators,
  ...askingOperators,
];

const whole = (catalog: Catalog) => ({ catalog, framework: frameworkFor(catalog, 'managers') });

/** The framework of a folder, linked anew. */
export const frameworkIn = async (folder: string) =>
  whole(buildCatalog((await readContent(folder)).content).catalog);

export interface Judged {
  /** What a person would object to; nothing where they would have said the same. */
  objection?: string;
  isTooLow: boolean;
}

/** Makes every change of a framework, each as often as it says, and judges what is reported of it. */
export function judgeAll(operators: readonly Operator[], today: WholeFramework, draw: Draw): Judged[] {
  return operators.flatMap((operator) =>
    Array.from({ length: operator.times ?? 2 }, () => judge(operator, today, draw)),
  );
}

function judge(operator: Operator, today: WholeFramework, draw: Draw): Judged {
  const edit = new Edit(today.catalog);
  const expected = operator.make(edit, draw);
  const changed = whole(edit.catalog(today.catalog));
  const report = operator.isBackwards
    ? changesReport(changed, today, dictionary)
    : changesReport(today, changed, dictionary);
  const objection = objectionTo(report, operator, expected);
  return { ...(objection ? { objection } : {}), isTooLow: compareBumps(report.bump, operator.bump) < 0 };
}

/** The thing is found with one of the kinds, nothing else is reported that does not come with it, and the bump is right. */
function objectionTo(
  { bump, changes }: ChangesReport,
  { name, kind, besides = [], inSource = [], bump: meant }: Operator,
  { subject, id, language }: Expected,
): string | undefined {
  const kinds = [kind].flat();
  const found =
    kinds.length === 0 ||
    changes.some(
      (change) =>
        change.subject.kind === subject &&
        change.language === language &&
        (id === undefined || change.subject.id === id) &&
        kinds.includes(change.kind),
    );
  const isStray = changes.some(
    (change) => !(change.language === language ? [...kinds, ...besides] : inSource).includes(change.kind),
  );
  if (found && !isStray && bump === meant) return undefined;
  const said = changes.map(
    (change) => `  ${change.kind} (${change.bump}) ${change.summary} ${change.before} -> ${change.after}`,
  );
  return `${name}: ${subject} ${id ?? ''}, meant ${kinds.join(' or ')} ${meant}, reported ${bump}:\n${said.slice(0, 4).join('\n')}`;
}
