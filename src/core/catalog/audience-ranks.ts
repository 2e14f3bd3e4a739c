import type { FieldPath } from '../problems/problem.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Catalog, type Entry, frameworkFile } from './catalog.ts';
import { defaultAudiences } from './vocabulary.ts';

/** How narrow the audience of things is: 0 for the widest, more for narrower ones. */
export interface AudienceRanks {
  /** Of what is marked with an audience. */
  of(audience: unknown): number;
  /** Of a file. A level is for nobody whom its track is not for. */
  ofFile(kind: Kind, id: string): number;
  /** Of a value in a file, with all that stands around it. */
  at(entry: Entry, path: FieldPath): number;
  /** The name of a rank, for a message. */
  name(rank: number): string;
}

export function audienceRanks(catalog: Catalog): AudienceRanks {
  const audiences = frameworkFile(catalog)?.data.audiences ?? defaultAudiences;
  const of = (audience: unknown) =>
    Math.max(
      0,
      audiences.findIndex(({ id }) => id === audience),
    );
  const ofEntry = ({ data, kind, track }: Entry): number =>
    Math.max(of(audienceOf(data)), kind === 'level' ? ofFile('track', track ?? '') : 0);
  const ofFile = (kind: Kind, id: string): number => {
    const entry = catalog.of(kind).get(id);
    return entry ? ofEntry(entry) : 0;
  };
  return {
    of,
    ofFile,
    at: (entry, path) =>
      Math.max(ofEntry(entry), ...around(entry.data, path).map((value) => of(audienceOf(value)))),
    name: (rank) => audiences[rank]?.id ?? '',
  };
}

const audienceOf = (value: unknown): unknown => (isMapping(value) ? value['audience'] : undefined);

/** The values on the way to `path`, the outermost first. */
function around(data: unknown, path: FieldPath): unknown[] {
  const values: unknown[] = [data];
  for (const key of path) {
    const value = values.at(-1);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return values;
    values.push((value as Readonly<Record<string | number, unknown>>)[key]);
  }
  return values;
}
