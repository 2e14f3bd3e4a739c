import type { Level, Move } from '../../framework/level.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { gateDrafts } from '../gates/gate-changes.ts';
import { moveId } from '../moves-that-rise.ts';
import { numberDrafts, plainDrafts, promisesMore } from '../texts/plain-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { seatDrafts, stateOf } from './capacity-changes.ts';

/** What became of each move. Moves of levels that came or went are part of that. */
export function moveChanges(known: Between): FrameworkChange[] {
  const { before, after, idNow } = known;
  const stayed = levelsThatStayed(known);
  const isThere = (move: Move, idOf: (id: string) => string): boolean =>
    [move.from, ...('level' in move.destination ? [move.destination.level] : [])].every(({ id }) =>
      stayed.has(idOf(id)),
    );
  const was = before.moves.filter((move) => isThere(move, (id) => idNow('level', id)));
  const is = after.moves.filter((move) => isThere(move, (id) => id));
  const { pairs, added, removed } = pairMoves(was, is, (id) => idNow('level', id));
  return [
    ...added
      .filter(({ isWritten }) => isWritten)
      .flatMap((move) =>
        told(
          aboutMove(move, (id) => id),
          [newMove(move)],
        ),
      ),
    ...pairs.flatMap((both) => told(risingFor(both.after), draftsOf(both.before, both.after, known))),
    ...removed
      .filter(({ isWritten }) => isWritten)
      .flatMap((move) =>
        told(
          aboutMove(move, (id) => idNow('level', id)),
          [goneMove(move)],
        ),
      ),
  ];
}

function levelsThatStayed({ before, after, idNow }: Between): ReadonlySet<string> {
  const were = new Set(before.levels.map(({ id }) => idNow('level', id)));
  return new Set(after.levels.flatMap(({ id }) => (were.has(id) ? [id] : [])));
}

/** By levels and kind, then by levels alone, so that a promotion that became a lateral move is still the same. */
function pairMoves(before: readonly Move[], after: readonly Move[], idNow: (id: string) => string) {
  const same = (id: string) => id;
  const withKind = pair(
    numbered(before, idNow),
    numbered(after, same),
    ({ key, move }) => `${key} ${move.kind}`,
  );
  const rest = pair(withKind.removed, withKind.added, ({ key }) => key.replace(/ \d+$/, ''));
  const moves = (pairs: typeof withKind.pairs) =>
    pairs.map((both) => ({ before: both.before.move, after: both.after.move }));
  return {
    pairs: [...moves(withKind.pairs), ...moves(rest.pairs)],
    added: rest.added.map(({ move }) => move),
    removed: rest.removed.map(({ move }) => move),
  };
}

/** Moves of one kind between the same levels are told apart by their order. */
function numbered(moves: readonly Move[], idOf: (id: string) => string) {
  const seen = new Map<string, number>();
  return moves.map((move) => {
    const key = keyOf(move, idOf);
    const n = (seen.get(`${key} ${move.kind}`) ?? 0) + 1;
    seen.set(`${key} ${move.kind}`, n);
    return { move, key: `${key} ${n}` };
  });
}

const keyOf = ({ from, destination }: Move, idOf: (id: string) => string): string =>
  moveId(
    idOf(from.id),
    'level' in destination ? idOf(destination.level.id) : 'any' in destination ? 'any' : 'outside',
  );

function aboutMove(move: Move, idOf: (id: string) => string): About {
  const { from, destination } = move;
  const to = 'level' in destination ? destination.level : undefined;
  const ends = [from, to].filter((level) => level !== undefined);
  return {
    subject: { kind: 'move', id: keyOf(move, idOf) },
    name: `${from.title} to ${to?.title ?? ('any' in destination ? 'any level' : 'a place outside')}`,
    file: from.file,
    toldBy: ends.flatMap((level) => [`level/${idOf(level.id)}`, `track/${level.track.id}`]),
  };
}

function risingFor(move: Move): About {
  const about = aboutMove(move, (id) => id);
  return { ...about, risesFor: () => [about.subject.id] };
}

function newMove(move: Move): Draft {
  const { notAllowed, kind } = move;
  const said = notAllowed === undefined ? `a new move (${kind})` : 'it is said why this move is not made';
  return { kind: 'new', said, after: kind, bump: 'minor', path: placeOf(move) };
}

/** A way that is closed asks whoever was on it to take another one. */
function goneMove({ notAllowed, kind }: Move): Draft {
  if (notAllowed !== undefined)
    return {
      kind: 'removed',
      said: 'nothing says any more that this move is not made',
      bump: 'minor',
      path: ['moves'],
    };
  return { kind: 'removed', said: 'the move is gone', before: kind, bump: 'major', path: ['moves'] };
}

function draftsOf(before: Move, after: Move, known: Between): Draft[] {
  return wordDrafts(before, after, known).map(({ path = [], ...draft }) => ({
    ...draft,
    path: [...placeOf(after), ...path.filter((part) => part !== 'moves')],
  }));
}

/** Where a move is written in the file of its level. One that exists by itself is written nowhere. */
const placeOf = ({ entry }: Move): FieldPath => (entry === undefined ? ['moves'] : ['moves', entry]);

function wordDrafts(before: Move, after: Move, known: Between): Draft[] {
  const refusal = refusalDrafts(before, after, known);
  if (refusal.some(({ kind }) => kind === 'tightened')) return refusal;
  return [
    ...refusal,
    ...plainDrafts('the kind of the move', ['kind'], before.kind, after.kind, 'major'),
    ...textDrafts(
      { label: 'the condition', weight: 'asks', path: ['condition'] },
      before.condition,
      after.condition,
      known,
    ),
    ...gateDrafts(before.gates, after.gates, known),
    ...(isByCapacity(before, after) ? [] : seatDrafts(before.availability, after.availability, 'moves')),
    ...promiseDrafts(before, after, known),
  ];
}

function refusalDrafts(before: Move, after: Move, known: Between): Draft[] {
  const [was, is] = [before.notAllowed, after.notAllowed];
  if (was === undefined && is !== undefined)
    return [{ kind: 'tightened', said: 'the move is not made any more', after: is, bump: 'major' }];
  if (was !== undefined && is === undefined)
    return [{ kind: 'loosened', said: 'the move is made now', before: was, bump: 'minor' }];
  return textDrafts({ label: 'why the move is not made', weight: 'says' }, was, is, known);
}

/** The seats of the level it leads to changed, which is told of there. */
function isByCapacity(before: Move, after: Move): boolean {
  const [was, is] = [before, after].map(({ destination }) =>
    'level' in destination ? destination.level : undefined,
  );
  return was !== undefined && is !== undefined && changed(was, is);
}

const changed = (before: Level, after: Level): boolean => stateOf(before) !== stateOf(after);

function promiseDrafts(before: Move, after: Move, known: Between): Draft[] {
  const path = ['moves'];
  return [
    ...(before.process?.id === after.process?.id
      ? []
      : plainDrafts('how it is decided', path, before.process?.name, after.process?.name, 'major')),
    ...numberDrafts(
      'the right of return in months',
      path,
      before.rightOfReturn,
      after.rightOfReturn,
      promisesMore,
    ),
    ...numberDrafts(
      'the protected ramp in months',
      path,
      before.protectedRamp,
      after.protectedRamp,
      promisesMore,
    ),
    ...keptGrade(before.keepsGrade ?? false, after.keepsGrade ?? false),
    ...plainDrafts('how many months it lasts', path, before.term, after.term),
    ...waitingDrafts(before, after, known),
    ...textDrafts({ label: 'the advice', weight: 'says' }, before.advice, after.advice, known),
    ...textDrafts({ label: 'the note on pay', weight: 'says' }, before.payNote, after.payNote, known),
    ...textDrafts({ label: 'the place outside', weight: 'says' }, outside(before), outside(after), known),
  ];
}

/** What somebody who waits for a seat was promised, as long as there may be none. */
function waitingDrafts(before: Move, after: Move, known: Between): Draft[] {
  const label = { label: 'what happens while no seat is open', weight: 'defines' } as const;
  const drafts = textDrafts(label, before.ifNoOpening, after.ifNoOpening, known);
  const isPromised = after.availability !== 'open';
  return drafts.map((draft) =>
    draft.kind === 'removed' && isPromised ? { ...draft, bump: 'major' } : draft,
  );
}

const outside = ({ destination }: Move): string | undefined =>
  'outside' in destination ? destination.outside : undefined;

function keptGrade(before: boolean, after: boolean): Draft[] {
  if (before === after) return [];
  return after
    ? [{ kind: 'loosened', said: 'the grade is kept now', bump: 'minor' }]
    : [{ kind: 'tightened', said: 'the grade is not kept any more', bump: 'major' }];
}
