import type { Framework } from '../../framework/framework.ts';
import { kept } from '../../framework/kept.ts';
import { type CareerMap, careerMap } from './career-map.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** A sheet with its map. */
export interface MapSheet extends Sheet {
  map: CareerMap;
}

/**
 * The maps of a framework. Each is drawn once, however many pages ask, and not before one asks for it; `ungraded` is
 * what the height without a grade is called.
 */
export const mapsOf = kept((framework: Framework, ungraded: string): readonly MapSheet[] =>
  sheetsOf(framework).map((sheet) => ({
    ...sheet,
    get map() {
      return drawn(sheet, ungraded);
    },
  })),
);

const drawn = kept(({ tracks }: Sheet, ungraded: string) => careerMap(tracks, ungraded));
