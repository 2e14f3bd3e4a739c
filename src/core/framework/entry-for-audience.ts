import type { Entry } from '../catalog/catalog.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { bodyForAudience } from './body-for-audience.ts';

/** Reads whether something marked with an audience is for the build at hand. */
export type IsFor = (audience: unknown) => boolean;

interface Left {
  /** For whom, as a text. */
  audiences: string;
  entry: Entry;
  isWhole: boolean;
}

const known = new WeakMap<Entry, Left>();

/**
 * An entry with what of it is for the first so many of the audiences; `hide` is called where something is not. Worked out
 * once for as long as the file stays as it is, however often a framework is made.
 */
export function entryForAudience(
  entry: Entry,
  { audiences, isFor, hide }: { audiences: string; isFor: IsFor; hide: () => void },
): Entry {
  const before = known.get(entry);
  const left = before?.audiences === audiences ? before : { audiences, ...leftOf(entry, isFor) };
  known.set(entry, left);
  if (!left.isWhole) hide();
  return left.entry;
}

function leftOf(whole: Entry, isFor: IsFor): { entry: Entry; isWhole: boolean } {
  const { body, ...entry } = whole;
  // Most files are for everyone, and are taken as they are.
  if (!mayLose(entry.data) && !body?.elements.some(({ name }) => name === 'Audience') && !body?.source)
    return { entry: whole, isWhole: true };
  let isWhole = true;
  const isShown: IsFor = (audience) => {
    const is = isFor(audience);
    if (!is) isWhole = false;
    return is;
  };
  const data = shorn(entry.data, isShown) as DataOf[Kind];
  const left = body && bodyForAudience(body, isShown);
  return { entry: { ...entry, data, ...(left ? { body: left } : {}) }, isWhole };
}

/** Whether anything stands in a value that is marked for an audience, or that is left out for being empty. */
function mayLose(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mayLose);
  if (Object.hasOwn(value, 'audience') || isEmptyGroup(value)) return true;
  return Object.values(value).some(mayLose);
}

/** Removes every mapping that is marked for a narrower audience, from lists and from fields alike. */
function shorn(value: unknown, isFor: IsFor): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => !isHidden(each, isFor)).map((each) => shorn(each, isFor));
    return kept.filter((each) => !isEmptyGroup(each));
  }
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => !isHidden(each, isFor));
  const inner = kept.map(([key, each]) => [key, shorn(each, isFor)] as const);
  return Object.fromEntries(inner.filter(([, each]) => !isEmptyGroup(each)));
}

const isHidden = (value: unknown, isFor: IsFor): boolean =>
  isMapping(value) && Object.hasOwn(value, 'audience') && !isFor(value['audience']);

/** A group of gates that lost all it held. */
const isEmptyGroup = (value: unknown): boolean =>
  isMapping(value) && ['all', 'any'].some((key) => Array.isArray(value[key]) && value[key].length === 0);
