import type { LevelData } from '../schema/level.ts';

type ScopeValue = NonNullable<LevelData['scope']>[string];
type Share = number | 'most' | 'some' | 'few' | 'exception' | 'none';

/** The anchors of a scope value with their shares; none where it does not apply. */
export function anchorsOf(value: ScopeValue): { anchor: string; share?: Share; path: (string | number)[] }[] {
  if (value === 'n/a') return [];
  if (typeof value === 'string') return [{ anchor: value, path: [] }];
  if (Array.isArray(value)) return value.map((anchor, n) => ({ anchor, path: [n] }));
  return Object.entries(value).map(([anchor, share]) => ({ anchor, share, path: [anchor] }));
}
