import { catalogChecks } from '../checks/index.ts';
import type { Severity } from '../problems/problem.ts';
import { shapeCheck } from '../schema/check-shape.ts';
import { exceptionsCheck } from './apply-exceptions.ts';
import { audienceCheck, languageCheck } from './asked-for.ts';
import { ladderCheckGroups } from './index.ts';
import { settingsNameChecks } from './settings-name-checks.ts';

interface ListedCheck {
  name: string;
  rule: string;
  severity: Severity;
  guards?: boolean;
}

/** Checks in the order in which they run, by what has to hold for them. `reading` are those of the reader of files. */
export function checkGroups(
  reading: Readonly<Record<string, string>>,
): { title: string; checks: readonly ListedCheck[] }[] {
  const fixed = Object.entries(reading).map(([name, rule]) => ({
    name,
    rule,
    severity: 'error' as const,
    guards: true,
  }));
  return [
    { title: 'Files and how they are written', checks: fixed },
    { title: 'The fields of a file', checks: [{ ...shapeCheck, guards: true }] },
    { title: 'What files say of each other', checks: catalogChecks },
    ...ladderCheckGroups,
    {
      title: 'Settings, exceptions and builds',
      checks: [
        settingsNameChecks,
        exceptionsCheck,
        { ...audienceCheck, guards: true },
        { ...languageCheck, guards: true },
      ],
    },
  ];
}

/** Every check with its rule, as a Markdown page. */
export function checksReference(reading: Readonly<Record<string, string>>): string {
  return `# Checks

Written by \`npm run docs\` from the checks themselves. An error stops the build, a warning asks for a change, a note
informs. \`framework.yaml\` can give a check another severity, or turn it off:

\`\`\`yaml
checks:
  text-complete: note
\`\`\`

Any file can say that a check is silent there, and why. \`at\` is a field; entries of lists are counted from 1:

\`\`\`yaml
exceptions:
  - { check: expectations-do-not-fall, at: scope.reach, reason: The team is new. }
\`\`\`

Checks that *always hold* cannot be changed in either way, since the site is made from what they make sure of.

${checkGroups(reading).map(groupSection).join('\n')}`;
}

function groupSection({ title, checks }: { title: string; checks: readonly ListedCheck[] }): string {
  return `## ${title}\n\n${checks.map(checkSection).join('\n')}`;
}

const checkSection = ({ name, rule, severity, guards }: ListedCheck): string =>
  `### ${name}\n\n${rule} (${severity}${guards ? ', always holds' : ''})\n`;
