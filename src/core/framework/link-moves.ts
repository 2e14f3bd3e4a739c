import type { Catalog } from '../catalog/catalog.ts';
import { availabilities, type MoveData, type MoveKind } from '../schema/move.ts';
import type { Destination, Level, Move } from './level.ts';
import type { Words } from './link-words.ts';
import { present } from './present.ts';

type Availability = Move['availability'];

/** All moves, in the order of their levels: first those that are written, then promotions that exist by themselves. */
export function linkMoves(levels: ReadonlyMap<string, Level>, catalog: Catalog, words: Words): Move[] {
  const moves = [...levels.values()].flatMap((from) => {
    const data = catalog.of('level').get(from.id)?.data.moves ?? [];
    const written = data.flatMap((move, entry) => writtenMoves({ move, entry }, from, levels, words));
    return [...written, ...derivedMoves(from, written)];
  });
  for (const move of moves) {
    move.from.moves = [...move.from.moves, move];
    if ('level' in move.destination) {
      move.destination.level.arrivals = [...move.destination.level.arrivals, move];
    }
  }
  return moves;
}

function writtenMoves(
  { move, entry }: { move: MoveData; entry: number },
  from: Level,
  levels: ReadonlyMap<string, Level>,
  words: Words,
): Move[] {
  const { to, process, availability, audience: _, ...rest } = move;
  return destinationsOf(to, levels).map((destination) =>
    present({
      ...rest,
      from,
      destination,
      availability: strictest(availability, destination),
      process: words.processes.find((each) => each.id === process),
      isWritten: true,
      entry,
    }),
  );
}

function destinationsOf(to: MoveData['to'], levels: ReadonlyMap<string, Level>): Destination[] {
  if (to === 'any') return [{ any: true }];
  if (typeof to === 'object' && 'outside' in to) return [to];
  return [to].flat().flatMap((id) => {
    const level = levels.get(id);
    return level ? [{ level }] : [];
  });
}

function strictest(written: Availability | undefined, destination: Destination): Availability {
  const capacity = 'level' in destination ? destination.level.capacity?.state : undefined;
  const found = [written, capacity].map((each) => (each ? availabilities.indexOf(each) : 0));
  return availabilities[Math.max(...found)] ?? 'open';
}

/** The step to the next level of the track needs no line in a file; a line adds to it. */
function derivedMoves(from: Level, written: readonly Move[]): Move[] {
  const stepKinds: readonly MoveKind[] = ['promotion', 'into-management', 'back-to-individual'];
  return from.after.flatMap((level) => {
    const isListed = written.some(
      (move) =>
        'level' in move.destination && move.destination.level === level && stepKinds.includes(move.kind),
    );
    if (isListed) return [];
    const destination = { level };
    return [
      {
        from,
        destination,
        kind: kindOfStep(from, level),
        availability: strictest(undefined, destination),
        isWritten: false,
      },
    ];
  });
}

function kindOfStep(from: Level, to: Level): MoveKind {
  if (from.isManagement === to.isManagement) return 'promotion';
  return to.isManagement ? 'into-management' : 'back-to-individual';
}
