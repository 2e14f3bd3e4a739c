import type { Level, Move } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import { scopeBeside } from '../../views/scope-beside.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const promotionsChangeSomething: LadderCheck = {
  name: 'promotions-change-something',
  rule: 'A promotion within a track leads to another grade or to another scope.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const from of levelsInUse(framework)) {
      for (const to of from.moves.flatMap(promotedTo)) {
        const isMeasured = from.grade !== undefined || from.scope.length > 0;
        const isSameScope = scopeBeside(framework, [from, to]).every(({ differs }) => !differs);
        if (!isMeasured || from.grade !== to.grade || !isSameScope) continue;
        report({
          file: to.file,
          path: ['grade'],
          message: `${quote(to.id)} has the grade and the scope of ${quote(from.id)}, from which one is promoted to it.`,
          hint: 'Say in `grade` or `scope` what becomes larger. Where nothing does, only the title would change.',
        });
      }
    }
  },
};

function promotedTo({ kind, from, destination, notAllowed }: Move): Level[] {
  if (kind !== 'promotion' || notAllowed !== undefined || !('level' in destination)) return [];
  return destination.level.track === from.track ? [destination.level] : [];
}
