import type { Change } from '../framework/things.ts';

/** A release of the content, such as a tag of its repository says it. */
export interface ReleaseDay {
  version: string;
  /** Such as `2027-01-31`. */
  day: string;
}

/** What stands in the list of changes under a day: an entry, or that a version came out. */
export type Dated = { day?: string; change: Change } | { day: string; release: ReleaseDay };

/** Entries and releases by year, latest first; a release stands above the entries of its day. Without a date come last. */
export function changesByYear(
  changes: readonly Change[],
  releases: readonly ReleaseDay[],
): { year?: string; dated: Dated[] }[] {
  const all: Dated[] = [
    ...releases.map((release) => ({ day: release.day, release })),
    ...changes.map((change) => ({ ...(change.date === undefined ? {} : { day: change.date }), change })),
  ];
  const latestFirst = all.sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
  return [...Map.groupBy(latestFirst, ({ day }) => day?.slice(0, 4))].map(([year, dated]) => ({
    ...(year === undefined ? {} : { year }),
    dated,
  }));
}

const dayOf = ({ day = '' }: Dated): string => day;
