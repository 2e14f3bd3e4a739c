import type { Move } from '../core/framework/level.ts';
import { seatFor } from '../core/views/ways-on.ts';
import { words } from './words.ts';

/** What a move promises whoever makes it, each in a sentence. A return that is a right already is told with the seats. */
export function promisesOf(move: Move): string[] {
  const { keepsGrade, rightOfReturn, protectedRamp, term } = move;
  const { movePage, moves } = words;
  return [
    keepsGrade && movePage.keepsGrade,
    rightOfReturn !== undefined &&
      seatFor(move).asOfRightFor === undefined &&
      movePage.rightOfReturn(rightOfReturn),
    protectedRamp !== undefined && movePage.protectedRamp(protectedRamp),
    term !== undefined && moves.term(term),
  ].filter((each) => typeof each === 'string');
}
