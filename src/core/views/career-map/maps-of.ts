import type { Framework } from '../../framework/framework.ts';
import { type CareerMap, careerMap } from './career-map.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** A sheet with its map. */
export interface MapSheet extends Sheet {
  map: CareerMap;
}

const drawn = new WeakMap<Framework, readonly MapSheet[]>();

/** The maps of a framework. They are drawn once, however many pages ask; `ungraded` is what the height without a grade is called. */
export function mapsOf(framework: Framework, ungraded: string): readonly MapSheet[] {
  const known = drawn.get(framework);
  if (known) return known;
  const sheets = sheetsOf(framework).map((sheet) => ({ ...sheet, map: careerMap(sheet.tracks, ungraded) }));
  drawn.set(framework, sheets);
  return sheets;
}
