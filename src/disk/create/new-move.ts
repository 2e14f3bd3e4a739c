import type { Entry } from '../../core/catalog/catalog.ts';
import { gradeOrder } from '../../core/catalog/moves-between.ts';
import { isManagement } from '../../core/checks/moves-make-sense.ts';
import type { MoveKind } from '../../core/schema/move.ts';
import { changeFile } from '../edit/change-file.ts';
import { type Edit, EditError } from '../edit/edit.ts';
import type { Given } from './choices.ts';
import type { Ground, Plan } from './plan.ts';

/** A move, at the end of the moves of the level that it begins at. */
export function newMove(ground: Ground, given: Given): Plan {
  const from = levelOf(ground, given['from'] ?? '');
  const to = levelOf(ground, given['to'] ?? '');
  const moves = from.data.moves ?? [];
  if (moves.some((move) => [move.to].flat().includes(to.id))) {
    throw new EditError(`\`${from.id}\` has a move to \`${to.id}\` already, in \`${from.file}\`.`);
  }
  const kind = given['kind'] ?? usualKind(ground, from, to);
  const move = { to: to.id, kind, ...(given['condition'] && { condition: given['condition'] }) };
  const edit: Edit = from.data.moves
    ? { do: 'insert', path: ['moves', moves.length], value: move }
    : { do: 'set', path: ['moves'], value: [move] };
  const change = changeFile(ground.folder, from.file, [edit]);
  const open = ['condition', 'ifNoOpening']
    .filter((field) => !(field in move))
    .map((field) => `\`${field}\``);
  return {
    changes: change ? [change] : [],
    said: given['kind'] ? [] : [`By tracks and grades it is of the kind \`${kind}\`.`],
    open:
      open.length === 0
        ? []
        : [
            {
              path: from.file,
              what: `in the move to \`${to.id}\`, ${open.join(' and, where a seat is needed, ')}`,
            },
          ],
  };
}

function levelOf({ catalog }: Ground, id: string): Entry<'level'> {
  const level = catalog.of('level').get(id);
  if (!level) throw new EditError(`The level \`${id}\` cannot be read. Run \`npm run check\` first.`);
  return level;
}

function usualKind({ catalog }: Ground, from: Entry<'level'>, to: Entry<'level'>): MoveKind {
  const [before, after] = [isManagement(from, catalog), isManagement(to, catalog)];
  if (before !== undefined && after !== undefined && before !== after) {
    return after ? 'into-management' : 'back-to-individual';
  }
  const [low = 0, high = 0] = [gradeOrder(from, catalog), gradeOrder(to, catalog)];
  if (high > low) return 'promotion';
  return high === low ? 'lateral' : 'broadening';
}
