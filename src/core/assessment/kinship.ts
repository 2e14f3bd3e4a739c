import type { PlanData } from './plan-data.ts';
import { competencyById, levelById } from './rubric.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * Whether a worksheet was written for another framework: it has another name, and less than half of the levels and
 * competencies that it names are or were in this one.
 */
export function isForeign(data: PlanData, sheet: Worksheet): boolean {
  const { name, organisation } = sheet.framework;
  const isNamesake = name === data.framework.name && organisation === data.framework.organisation;
  const levels = [...(sheet.level ? [sheet.level] : []), ...sheet.towards].map(({ id }) => id);
  const competencies = new Set([...sheet.answers, ...sheet.plan.aims].map(({ competency }) => competency));
  const known = [
    ...levels.map((id) => isKnown(data, 'level', id)),
    ...[...competencies].map((id) => isKnown(data, 'competency', id)),
  ];
  if (isNamesake || known.length === 0) return false;
  return known.filter(Boolean).length * 2 < known.length;
}

function isKnown(data: PlanData, kind: 'level' | 'competency', id: string): boolean {
  if (Object.hasOwn(data.renamed[kind], id)) return true;
  return (kind === 'level' ? levelById(data, id) : competencyById(data, id)) !== undefined;
}
