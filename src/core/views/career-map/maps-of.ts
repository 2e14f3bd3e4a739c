import type { Framework } from '../../framework/framework.ts';
import { type CareerMap, careerMap } from './career-map.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** A sheet with its map. */
export interface MapSheet extends Sheet {
  map: CareerMap;
}

const drawn = new WeakMap<Framework, readonly MapSheet[]>();

/**
 * The maps of a framework. Each is drawn once, however many pages ask, and not before one asks for it; `ungraded` is
 * what the height without a grade is called.
 */
export function mapsOf(framework: Framework, ungraded: string): readonly MapSheet[] {
  const known = drawn.get(framework);
  if (known) return known;
  const sheets = sheetsOf(framework).map((sheet) => withMap(sheet, ungraded));
  drawn.set(framework, sheets);
  return sheets;
}

function withMap(sheet: Sheet, ungraded: string): MapSheet {
  let map: CareerMap | undefined;
  return {
    ...sheet,
    get map() {
      map ??= careerMap(sheet.tracks, ungraded);
      return map;
    },
  };
}
