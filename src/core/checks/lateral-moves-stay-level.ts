import { gradeOrder, movesBetween } from '../catalog/moves-between.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

export const lateralMovesStayLevel: CatalogCheck = {
  name: 'lateral-moves-stay-level',
  rule: 'A lateral move leads to no higher grade.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const { from, to, move, toPath } of movesBetween(catalog)) {
      const [here, there] = [gradeOrder(from, catalog), gradeOrder(to, catalog)];
      if (move.kind !== 'lateral' || here === undefined || there === undefined || there <= here) continue;
      report({
        file: from.file,
        path: toPath,
        message: `The lateral move from ${quote(from.id)} to ${quote(to.id)} leads from ${quote(from.data.grade)} up to ${quote(to.data.grade)}.`,
        hint: 'Write it as a `promotion`, or correct one of the grades.',
      });
    }
  },
};
