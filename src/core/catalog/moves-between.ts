import type { FieldPath } from '../problems/problem.ts';
import type { MoveData } from '../schema/move.ts';
import type { Catalog, Entry } from './catalog.ts';

/** A move from one level to another, with the places where the move and its destination are written. */
export interface MoveBetween {
  from: Entry<'level'>;
  to: Entry<'level'>;
  move: MoveData;
  path: FieldPath;
  toPath: FieldPath;
}

/** The ids of the levels that a move leads to, with their places. */
export function destinationsOf({ to }: MoveData, path: FieldPath): { id: string; path: FieldPath }[] {
  if (Array.isArray(to)) return to.map((id, n) => ({ id, path: [...path, 'to', n] }));
  return typeof to === 'string' && to !== 'any' ? [{ id: to, path: [...path, 'to'] }] : [];
}

const known = new WeakMap<Catalog, readonly MoveBetween[]>();

/** Every written move between two well-shaped levels, found once for all who ask. */
export function movesBetween(catalog: Catalog): readonly MoveBetween[] {
  const found = known.get(catalog) ?? findMoves(catalog);
  known.set(catalog, found);
  return found;
}

function findMoves(catalog: Catalog): MoveBetween[] {
  const levels = catalog.of('level');
  return [...levels.values()].flatMap((from) =>
    (from.data.moves ?? []).flatMap((move, n) =>
      destinationsOf(move, ['moves', n]).flatMap(({ id, path: toPath }) => {
        const to = levels.get(id);
        return to ? [{ from, to, move, path: ['moves', n], toPath }] : [];
      }),
    ),
  );
}

/** The place of a level's grade among grades; nothing where it has none that is known. */
export function gradeOrder({ data }: Entry<'level'>, catalog: Catalog): number | undefined {
  const grades = catalog.of('framework').get('framework')?.data.grades ?? [];
  const order = grades.findIndex((grade) => grade.id === data.grade);
  return order < 0 ? undefined : order;
}
