import type { Finding } from '../../checks/check.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Level, ScopeEntry } from '../../framework/level.ts';
import type { Dimension } from '../../framework/words.ts';
import { quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const expectationsDoNotFall: LadderCheck = {
  name: 'expectations-do-not-fall',
  rule: 'On the way up a branch, no proficiency and no scope is lower than at a level before, unless a `reason` says why.',
  severity: 'warning',
  run({ levels }, _context, report) {
    const highest = highestBefore();
    for (const level of levels) {
      for (const finding of [...fallenExpectations(level, highest), ...fallenScope(level, highest)])
        report(finding);
    }
  },
};

/** What a level was at on the way up, and where. */
interface Mark {
  position: number;
  level: Level;
}

/** The highest mark of the levels before one, by competency or dimension. A reason sets it anew. */
type Highest = (level: Level, key: Competency | Dimension) => Mark | undefined;
type Marks = Map<Competency | Dimension, Mark>;

function highestBefore(): Highest {
  const known = new Map<Level, Marks>();
  const upTo = (level: Level): Marks => {
    const found = known.get(level);
    if (found) return found;
    const marks = ownMarks(level);
    known.set(level, marks);
    const anew = reasonedIn(level);
    for (const before of level.before) {
      for (const [key, mark] of upTo(before)) {
        const own = marks.get(key);
        if (!anew.has(key) && (!own || own.position < mark.position)) marks.set(key, mark);
      }
    }
    return marks;
  };
  return (level, key) => {
    let best: Mark | undefined;
    for (const before of level.before) {
      const mark = upTo(before).get(key);
      if (mark && (!best || best.position < mark.position)) best = mark;
    }
    return best;
  };
}

function ownMarks(level: Level): Marks {
  const marks: Marks = new Map();
  for (const { competency, proficiency } of level.expectations) {
    if (proficiency) marks.set(competency, { position: proficiency.position, level });
  }
  for (const entry of level.scope) {
    const position = top(entry);
    if (position > 0) marks.set(entry.dimension, { position, level });
  }
  return marks;
}

const reasonedIn = ({ expectations }: Level): ReadonlySet<Competency | Dimension> =>
  new Set(expectations.filter(({ reason }) => reason !== undefined).map(({ competency }) => competency));

/** The highest anchor of a scope entry that has a share in it; 0 where there is none. */
const top = ({ anchors }: ScopeEntry): number =>
  Math.max(
    0,
    ...anchors.flatMap(({ position, share }) => (share === 0 || share === 'none' ? [] : [position])),
  );

function fallenExpectations(level: Level, highest: Highest): Finding[] {
  return level.expectations.flatMap(({ competency, proficiency, reason }) => {
    const before = highest(level, competency);
    if (!proficiency || reason !== undefined || !before || proficiency.position >= before.position) return [];
    return [
      {
        file: level.file,
        path: ['expectations', competency.id],
        message: `${quote(level.id)} expects ${quote(competency.id)} at ${proficiency.position}; ${quote(before.level.id)}, which comes before it, expects ${before.position}.`,
        hint: 'Raise it, or write a `reason` for readers beside it.',
      },
    ];
  });
}

function fallenScope(level: Level, highest: Highest): Finding[] {
  return level.scope.flatMap((entry) => {
    const { dimension } = entry;
    const before = highest(level, dimension);
    const here = top(entry);
    if (here === 0 || !before || here >= before.position) return [];
    const name = (position: number): string => quote(dimension.anchors[position - 1]?.id);
    return [
      {
        file: level.file,
        path: ['scope', dimension.id],
        message: `${quote(level.id)} has ${name(here)} as its ${quote(dimension.id)}; ${quote(before.level.id)}, which comes before it, has ${name(before.position)}.`,
        hint: 'Raise it, or say in `exceptions` why it is narrower here.',
      },
    ];
  });
}
