import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';

export const most = 4;

/** What an address asks for. */
export interface Choice {
  levels: readonly ComparableLevel[];
  /** Ids that no level has or had. */
  unknown: readonly string[];
  /** It names more levels than fit side by side. */
  isTooMany: boolean;
  /** With what does not differ. */
  showsAll: boolean;
}

export function choiceFrom(address: string, { levels, renamed }: Comparables): Choice {
  const query = new URLSearchParams(address);
  const asked = (query.get('levels') ?? '').split(',').map((id) => id.trim());
  const ids = new Set(asked.filter(Boolean).map((id) => (Object.hasOwn(renamed, id) && renamed[id]) || id));
  const found = [...ids].flatMap((id) => levels.find((level) => level.id === id) ?? []);
  return {
    levels: found.slice(0, most),
    unknown: [...ids].filter((id) => !levels.some((level) => level.id === id)),
    isTooMany: found.length > most,
    showsAll: query.get('all') === 'yes',
  };
}

/** The address, from the question mark on, that asks for these levels. */
export function addressFor(ids: readonly string[], showsAll: boolean): string {
  const all = showsAll ? '&all=yes' : '';
  return ids.length === 0 ? '?' : `?levels=${ids.map(encodeURIComponent).join()}${all}`;
}
