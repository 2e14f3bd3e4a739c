import { movesBetween } from '../catalog/moves-between.ts';
import { quote } from '../problems/quote.ts';
import { isInUse } from '../schema/is-in-use.ts';
import type { CatalogCheck } from './check.ts';

export const movesLeadToLiveLevels: CatalogCheck = {
  name: 'moves-lead-to-live-levels',
  rule: 'No move leads from a level in use to one that is retired or not in use, unless it says that it is not made.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const { from, to, move, toPath } of movesBetween(catalog)) {
      if (!isInUse(from.data) || isInUse(to.data) || move.notAllowed !== undefined) continue;
      const { status, successor } = to.data;
      report({
        file: from.file,
        path: toPath,
        message: `${quote(from.id)} has a move to ${quote(to.id)}, which is ${status === 'retired' ? 'retired' : 'not in use'}.`,
        hint: successor
          ? `Let it lead to ${quote(successor)}.`
          : 'Take the move out, or let it lead elsewhere.',
      });
    }
  },
};
