import type { Finding } from '../../checks/check.ts';
import type { Level, ScopeEntry } from '../../framework/level.ts';
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

/** The highest mark of the levels before one, by the id of a competency or dimension. A reason sets it anew. */
type Highest = (level: Level, key: string) => Mark | undefined;

function highestBefore(): Highest {
  const known = new Map<Level, ReadonlyMap<string, Mark>>();
  const upTo = (level: Level): ReadonlyMap<string, Mark> => {
    const found = known.get(level);
    if (found) return found;
    const marks = new Map(ownMarks(level));
    known.set(level, marks);
    for (const before of level.before) {
      for (const [key, mark] of upTo(before)) {
        const own = marks.get(key);
        if (!hasReason(level, key) && (!own || own.position < mark.position)) marks.set(key, mark);
      }
    }
    return marks;
  };
  return (level, key) =>
    level.before
      .flatMap((before) => upTo(before).get(key) ?? [])
      .reduce<Mark | undefined>(
        (best, mark) => (best && best.position >= mark.position ? best : mark),
        undefined,
      );
}

const ofCompetency = (id: string): string => `competency/${id}`;
const ofDimension = (id: string): string => `dimension/${id}`;

function ownMarks(level: Level): [string, Mark][] {
  const expected = level.expectations.flatMap(({ competency, proficiency }): [string, Mark][] =>
    proficiency ? [[ofCompetency(competency.id), { position: proficiency.position, level }]] : [],
  );
  const scope = level.scope.flatMap((entry): [string, Mark][] => {
    const position = top(entry);
    return position === 0 ? [] : [[ofDimension(entry.dimension.id), { position, level }]];
  });
  return [...expected, ...scope];
}

const hasReason = ({ expectations }: Level, key: string): boolean =>
  expectations.some(({ competency, reason }) => ofCompetency(competency.id) === key && reason !== undefined);

/** The highest anchor of a scope entry that has a share in it; 0 where there is none. */
const top = ({ anchors }: ScopeEntry): number =>
  Math.max(
    0,
    ...anchors.flatMap(({ position, share }) => (share === 0 || share === 'none' ? [] : [position])),
  );

function fallenExpectations(level: Level, highest: Highest): Finding[] {
  return level.expectations.flatMap(({ competency, proficiency, reason }) => {
    const before = highest(level, ofCompetency(competency.id));
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
    const before = highest(level, ofDimension(dimension.id));
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
