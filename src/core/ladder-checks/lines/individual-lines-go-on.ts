import type { Level, Move } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { isLasting, levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const individualLinesGoOn: LadderCheck = {
  name: 'individual-lines-go-on',
  rule: 'Nobody has to manage people in order to go up: an individual level whose only way up is management is a summit, or has another.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework)) {
      if (level.isManagement || level.summit) continue;
      const up = level.moves.flatMap((move) => (isLasting(move) ? wayUp(move, level) : []));
      if (up.length === 0 || !up.every(({ isManagement }) => isManagement)) continue;
      report({
        file: level.file,
        path: ['moves'],
        message: `From ${quote(level.id)} every way up leads into management.`,
        hint: 'Add a level above it, or mark it as `summit` and say in `growHere` how to keep growing.',
      });
    }
  },
};

/** Into management counts as up at any grade; all else by its grade, and a promotion in any case. */
function wayUp({ kind, destination }: Move, from: Level): Level[] {
  if (!('level' in destination)) return [];
  const { level } = destination;
  const isHigher = (level.grade?.order ?? 0) > (from.grade?.order ?? Number.POSITIVE_INFINITY);
  return kind === 'promotion' || kind === 'into-management' || isHigher ? [level] : [];
}
