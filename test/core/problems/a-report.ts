import type { Report } from '../../../src/core/problems/report.ts';

/** Two problems in one file and one in another, with a hint, without one, and with what a terminal would obey. */
export function aReport(): Report {
  return {
    problems: [
      {
        check: 'references-exist',
        severity: 'error',
        file: 'tracks/sales/closer.yaml',
        line: 12,
        column: 9,
        message: '`closer` expects `negotation`, which is not a competency.',
        hint: 'Did you mean `negotiation`?',
      },
      {
        check: 'text-complete',
        severity: 'warning',
        file: 'tracks/sales/closer.yaml',
        line: 14,
        column: 1,
        message: '100% of \u001b[31mred: a, b\nand c.',
      },
      {
        check: 'ids-are-well-formed',
        severity: 'note',
        file: 'tracks/sales/a,b:\u0007c.yaml',
        line: 1,
        column: 1,
        message: 'A \u202ename.',
        hint: 'Rename\nit.',
      },
    ],
    counts: { files: 145, errors: 1, warnings: 1, notes: 1 },
  };
}

export const nothingFound: Report = { problems: [], counts: { files: 1, errors: 0, warnings: 0, notes: 0 } };
