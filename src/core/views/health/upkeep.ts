import type { Entry } from '../../catalog/catalog.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Kind } from '../../schema/kinds.ts';

/** Facts from outside, as data. */
export interface Known {
  /** Today's date, such as 2027-01-31. */
  today: string;
  /** The day on which a file changed last, where that is known. */
  lastChange: (file: string) => string | undefined;
}

/** A file, and what is known of who keeps it and when it was looked at. */
export interface KeptFile {
  kind: Kind;
  id: string;
  file: string;
  title: string;
  /** Who keeps it; where it names nobody, who keeps the framework. */
  owner?: string;
  /** The owner is named in this very file. */
  isOwn: boolean;
  reviewBy?: string;
  /** Days since its day of review; absent until then. */
  daysOverdue?: number;
  lastChange?: string;
  daysUnchanged?: number;
}

export interface Upkeep {
  /** Every file, those that are longest unchanged first. */
  files: readonly KeptFile[];
  /** Past their day of review, the longest first. */
  overdue: readonly KeptFile[];
  /** Kept by nobody, since the framework names no owner either. */
  withoutOwner: readonly KeptFile[];
  /** Unchanged for more than a year, and without a day of review that is still to come. */
  untouched: readonly KeptFile[];
  /** How many files each owner keeps, the one with most first. */
  owners: readonly { owner: string; files: number; own: number }[];
}

const year = 365;

/** Who keeps each file, and which files somebody should read again. */
export function upkeep({ files: entries, about }: Framework, known: Known): Upkeep {
  const files = entries
    .map((entry) => keptFile(entry, about.owner, known))
    .sort((a, b) => (b.daysUnchanged ?? -1) - (a.daysUnchanged ?? -1));
  const isAhead = ({ reviewBy }: KeptFile) => reviewBy !== undefined && reviewBy >= known.today;
  return {
    files,
    overdue: files
      .filter(({ daysOverdue }) => daysOverdue !== undefined)
      .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0)),
    withoutOwner: files.filter(({ owner }) => owner === undefined),
    untouched: files.filter((file) => (file.daysUnchanged ?? 0) > year && !isAhead(file)),
    owners: ownersOf(files),
  };
}

interface Written {
  title?: string;
  name?: string;
  owner?: string;
  reviewBy?: string;
}

function keptFile({ kind, id, file, data }: Entry, keeper: string | undefined, known: Known): KeptFile {
  const { title, name, owner, reviewBy } = data as Written;
  const kept = owner ?? keeper;
  const lastChange = known.lastChange(file);
  return {
    kind,
    id,
    file,
    title: title ?? name ?? id,
    isOwn: owner !== undefined,
    ...(kept !== undefined && { owner: kept }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(reviewBy !== undefined && reviewBy < known.today && { daysOverdue: days(reviewBy, known.today) }),
    ...(lastChange !== undefined && {
      lastChange,
      daysUnchanged: Math.max(0, days(lastChange, known.today)),
    }),
  };
}

const days = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));

function ownersOf(files: readonly KeptFile[]): Upkeep['owners'] {
  const groups = Map.groupBy(files, ({ owner }) => owner);
  return [...groups]
    .flatMap(([owner, of]) =>
      owner === undefined ? [] : [{ owner, files: of.length, own: of.filter(({ isOwn }) => isOwn).length }],
    )
    .sort((a, b) => b.files - a.files);
}
