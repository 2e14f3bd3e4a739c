import { gradeOrder, type MoveBetween, movesBetween } from '../catalog/moves-between.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

export const promotionsGoUp: CatalogCheck = {
  name: 'promotions-go-up',
  rule: 'A promotion leads to no lower grade, and to a higher one in another track.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const between of movesBetween(catalog)) {
      const { from, to, move, toPath } = between;
      const [here, there] = [gradeOrder(from, catalog), gradeOrder(to, catalog)];
      if (move.kind !== 'promotion' || here === undefined || there === undefined) continue;
      if (there > here || (there === here && isInOneTrack(between))) continue;
      report({
        file: from.file,
        path: toPath,
        message: `The promotion from ${quote(from.id)} to ${quote(to.id)} leads from ${quote(from.data.grade)} to ${quote(to.data.grade)}, which is not higher.`,
        hint: 'Write another `kind` of move, such as `lateral`, or correct one of the grades.',
      });
    }
  },
};

const isInOneTrack = ({ from, to }: MoveBetween): boolean => from.track === to.track;
