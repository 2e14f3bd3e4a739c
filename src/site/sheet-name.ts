import type { Sheet } from '../core/views/career-map/sheets.ts';
import { words } from './words.ts';

/** What one of several sheets of tracks is called. */
export function sheetName({ group, part, parts }: Sheet, all: readonly Sheet[]): string {
  const { mapPage, tracks } = words;
  const name = group?.name ?? (all.some((sheet) => sheet.group) ? mapPage.otherTracks : tracks);
  return parts > 1 ? mapPage.part(name, part, parts) : name;
}
