import type { PlanData } from './plan-data.ts';

/** The id that something has today, whatever it was called before. */
export function idNow({ renamed }: PlanData, kind: keyof PlanData['renamed'], id: string): string {
  const ids = renamed[kind];
  return Object.hasOwn(ids, id) ? (ids[id] ?? id) : id;
}
