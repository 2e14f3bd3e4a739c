import type { Entry } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import type { CatalogCheck } from './check.ts';

export const rangesRunUpwards: CatalogCheck = {
  name: 'ranges-run-upwards',
  rule: 'The end of a range is no lower than its beginning.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const entry of catalog.of('level').values()) {
      for (const { field, from, to } of rangesOf(entry)) {
        if (from === undefined || to === undefined || from <= to) continue;
        report({
          file: entry.file,
          path: [field],
          message: `${nameEntry(entry)} has \`${field}\` from ${from} to ${to}, which runs downwards.`,
          hint: 'Write the smaller number first.',
        });
      }
    }
  },
};

interface Range {
  field: string;
  from: number | undefined;
  to: number | undefined;
}

function rangesOf({ data }: Entry<'level'>): Range[] {
  const { typicalTenure: tenure, reports } = data;
  return [
    ...(tenure ? [{ field: 'typicalTenure', from: tenure.fromMonths, to: tenure.toMonths }] : []),
    ...(typeof reports === 'object' ? [{ field: 'reports', from: reports.from, to: reports.to }] : []),
  ];
}
