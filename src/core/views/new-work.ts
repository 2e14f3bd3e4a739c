import type { Level } from '../framework/level.ts';
import type { Statement } from '../framework/statement.ts';
import { type StatementPair, statementsBeside } from './statements-beside.ts';

/** What becomes of the work, going from one level to another. */
export interface NewWork {
  /** What only the other level answers for, or answers for in other words. */
  fresh: readonly StatementPair[];
  same: readonly Statement[];
  gone: readonly Statement[];
  /** What would exist at the other level alone. */
  evidence: readonly Statement[];
}

export function newWork(from: Level, to: Level): NewWork {
  const work = statementsBeside(from.responsibilities, to.responsibilities);
  const isSame = ({ before, words }: StatementPair) => before && !words;
  return {
    fresh: work.filter((pair) => pair.after && !isSame(pair)),
    same: work.flatMap((pair) => (pair.after && isSame(pair) ? [pair.after] : [])),
    gone: work.flatMap(({ before, after }) => (before && !after ? [before] : [])),
    evidence: statementsBeside(from.evidence, to.evidence).flatMap(({ before, after }) =>
      after && !before ? [after] : [],
    ),
  };
}
