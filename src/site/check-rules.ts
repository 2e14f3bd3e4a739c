import { checkGroups } from '../core/ladder-checks/checks-reference.ts';
import { readingChecks } from '../disk/reading-checks.ts';

const rules = new Map(
  checkGroups(readingChecks).flatMap(({ checks }) => checks.map(({ name, rule }) => [name, rule] as const)),
);

/** What a check looks at, as an editor would say it. */
export const ruleOf = (check: string): string | undefined => rules.get(check);
