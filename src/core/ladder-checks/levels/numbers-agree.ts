import type { Level, LevelResult } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const numbersAgree: LadderCheck = {
  name: 'numbers-agree',
  rule: 'A level gives one number for one thing: no two values of a metric over the same time, and no two facts of one label that differ.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework)) {
      for (const { field, name } of [...resultsThatDiffer(level), ...factsThatDiffer(level)]) {
        report({
          file: level.file,
          path: [field],
          message: `${quote(level.id)} says two different things of ${quote(name)}.`,
          hint: 'Keep the one that holds, or say in what the two differ.',
        });
      }
    }
  },
};

interface Conflict {
  field: 'results' | 'facts';
  name: string;
}

function resultsThatDiffer({ results }: Level): Conflict[] {
  const stated = results.filter(({ value }) => value !== undefined);
  return conflicts(stated, thingMeasured, ({ value }) => String(value)).map(([first]) => ({
    field: 'results',
    name: first?.metric.id ?? '',
  }));
}

const thingMeasured = ({ metric, unit, window }: LevelResult): string =>
  JSON.stringify([metric.id, unit, window]);

function factsThatDiffer({ facts }: Level): Conflict[] {
  const label = (fact: Level['facts'][number]): string =>
    JSON.stringify([fact.label.toLowerCase(), fact.unit]);
  return conflicts(facts, label, ({ value }) => String(value)).map(([first]) => ({
    field: 'facts',
    name: first?.label ?? '',
  }));
}

/** Groups of things that are called the same and say different things. */
function conflicts<T>(things: readonly T[], nameOf: (thing: T) => string, says: (thing: T) => string): T[][] {
  return [...Map.groupBy(things, nameOf).values()].filter((group) => new Set(group.map(says)).size > 1);
}
