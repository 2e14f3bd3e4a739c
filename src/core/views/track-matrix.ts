import type { Competency, CompetencyGroup } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Expectation, Level, Track } from '../framework/level.ts';

/** What one level expects in one competency, beside the level before. */
interface MatrixCell {
  level: Level;
  expectation?: Expectation;
  /** More is expected than at any level before on the same branch. */
  isHigher: boolean;
}

export interface MatrixRow {
  competency: Competency;
  cells: readonly MatrixCell[];
}

/** The expectations of a track: a row for each competency that any of its levels expects, by group. */
export function trackMatrix(
  framework: Framework,
  track: Track,
): { group?: CompetencyGroup; rows: readonly MatrixRow[] }[] {
  const rows = framework.competencies
    .map((competency) => ({ competency, cells: track.levels.map((level) => cellOf(level, competency)) }))
    .filter((row) => row.cells.some((cell) => cell.expectation));
  return groupRows(rows);
}

function groupRows(rows: readonly MatrixRow[]) {
  const groups = new Map<CompetencyGroup | undefined, MatrixRow[]>();
  for (const row of rows)
    groups.set(row.competency.group, [...(groups.get(row.competency.group) ?? []), row]);
  return [...groups].map(([group, of]) => ({ ...(group ? { group } : {}), rows: of }));
}

function cellOf(level: Level, competency: Competency): MatrixCell {
  const expectation = expectationIn(level, competency);
  const here = expectation?.proficiency?.position ?? 0;
  const below = Math.max(
    0,
    ...level.before.map((each) => expectationIn(each, competency)?.proficiency?.position ?? 0),
  );
  const isHigher = level.before.length > 0 && here > below;
  return { level, isHigher, ...(expectation ? { expectation } : {}) };
}

const expectationIn = (level: Level, competency: Competency) =>
  level.expectations.find((each) => each.competency === competency);
