import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const tracksRise: LadderCheck = {
  name: 'tracks-rise',
  rule: 'From one level of a track to the next, the grade never goes down.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const track of framework.tracks) {
      const falls = track.levels.flatMap((level) =>
        level.after.filter((next) => isBelow(next.grade, level.grade)).map((next) => ({ level, next })),
      );
      for (const { level, next } of falls) {
        report({
          file: track.file,
          path: ['levels'],
          message: `${quote(track.id)} leads from ${quote(level.id)} on ${quote(level.grade?.id)} to ${quote(next.id)} on ${quote(next.grade?.id)}, which is lower.`,
          hint: 'List the levels lowest first, or correct a `grade`.',
        });
      }
    }
  },
};

const isBelow = (grade: { order: number } | undefined, before: { order: number } | undefined): boolean =>
  grade !== undefined && before !== undefined && grade.order < before.order;
