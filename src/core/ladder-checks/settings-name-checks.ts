import { type Entry, frameworkFile } from '../catalog/catalog.ts';
import type { CatalogCheck, Finding } from '../checks/check.ts';
import { catalogChecks } from '../checks/index.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quote } from '../problems/quote.ts';
import { shapeCheck } from '../schema/check-shape.ts';
import { exceptionsCheck } from './apply-exceptions.ts';
import { ladderChecks } from './index.ts';

export const settingsNameChecks: CatalogCheck = {
  name: 'settings-name-checks',
  rule: 'What `framework.yaml` sets in `checks`, and what exceptions are from, are checks that can be changed.',
  severity: 'error',
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    for (const name of Object.keys(framework?.data.checks ?? {})) {
      const fault = faultOf(name);
      if (!fault) continue;
      const message = `\`checks\` sets ${quote(name)}, ${fault.message}.`;
      report({ file: 'framework.yaml', path: ['checks', name], atKey: true, message, hint: fault.hint });
    }
    for (const finding of catalog.entries.flatMap(exceptionsOf)) report(finding);
  },
};

function exceptionsOf({ file, data }: Entry): Finding[] {
  const { exceptions = [] } = data as { exceptions?: readonly { check: string }[] | undefined };
  return exceptions.flatMap(({ check }, n) => {
    const fault = faultOf(check);
    if (!fault) return [];
    const message = `The exception is from ${quote(check)}, ${fault.message}.`;
    return [{ file, path: ['exceptions', n, 'check'], message, hint: fault.hint }];
  });
}

const cannotBeChanged = {
  message: 'which holds for every framework and cannot be changed',
  hint: 'The site is made from what this check makes sure of. Take this out, and correct what the check finds.',
};

const all = [...catalogChecks, ...ladderChecks];

/** The checks that a framework may give another severity, or make an exception from. */
export const changeableChecks = (): { name: string; rule: string }[] => [
  settingsNameChecks,
  exceptionsCheck,
  ...all.filter(({ guards }) => !guards),
];

function faultOf(name: string): { message: string; hint: string } | undefined {
  const names = changeableChecks().map((check) => check.name);
  if (names.includes(name)) return undefined;
  if (name === shapeCheck.name || all.some((check) => check.name === name)) return cannotBeChanged;
  const nearest = didYouMean(name, names);
  const hint = nearest ? `Did you mean ${quote(nearest)}?` : 'All checks are listed in `docs/checks.md`.';
  return { message: 'which is not a check that can be changed', hint };
}
