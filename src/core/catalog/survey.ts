import type { FieldPath } from '../problems/problem.ts';
import { mayHoldLinks } from './links-in.ts';
import type { TextAt } from './texts-of.ts';

/** Fields that are looked for in whole files, however deep. */
export type SurveyedField = 'appliesTo' | 'audience' | 'id' | 'window';

const fields: ReadonlySet<string> = new Set<SurveyedField>(['appliesTo', 'audience', 'id', 'window']);

/** Fields whose mappings have ids for keys, so that a competency may be called like a field. */
const keyedByIds: ReadonlySet<unknown> = new Set([
  'baseline',
  'checks',
  'descriptors',
  'expectations',
  'proficiency',
  'scale',
  'scope',
  'terms',
  'trackExamples',
  'whyItMatters',
]);

export interface Found {
  value: unknown;
  path: FieldPath;
}

/** What checks ask every file for, found on one way through it. */
interface Survey {
  values: ReadonlyMap<string, readonly Found[]>;
  linking: readonly TextAt[];
}

const nothing: Survey = { values: new Map(), linking: [] };

const known = new WeakMap<object, Survey>();

/** Goes through the data of a file once, whoever asks. */
export function survey(data: unknown): Survey {
  if (typeof data !== 'object' || data === null) return nothing;
  const found = known.get(data);
  if (found) return found;
  const surveyed = goThrough(data);
  known.set(data, surveyed);
  return surveyed;
}

function goThrough(data: object): Survey {
  const values: Found[] = [];
  const linking: TextAt[] = [];
  collect(data, { path: [], values, linking });
  if (values.length + linking.length === 0) return nothing;
  return { values: Map.groupBy(values, ({ path }) => String(path.at(-1))), linking };
}

/** One path grows and shrinks on the way, and is copied only where something is found: files have thousands of values. */
interface Way {
  path: (string | number)[];
  values: Found[];
  linking: TextAt[];
}

function collect(data: object, way: Way): void {
  if (Array.isArray(data)) {
    for (let n = 0; n < data.length; n++) step(data[n], n, way);
    return;
  }
  const { path, values } = way;
  const hasFields = !keyedByIds.has(path.at(-1));
  for (const name of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[name];
    if (hasFields && fields.has(name)) values.push({ value, path: [...path, name] });
    step(value, name, way);
  }
}

function step(value: unknown, name: string | number, way: Way): void {
  if (typeof value === 'string') {
    if (mayHoldLinks(value)) way.linking.push({ text: value, path: [...way.path, name] });
  } else if (typeof value === 'object' && value !== null) {
    way.path.push(name);
    collect(value, way);
    way.path.pop();
  }
}
