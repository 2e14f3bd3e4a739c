import type { Renaming } from '../../core/catalog/renaming/renaming.ts';
import { placeOf } from '../../core/schema/places.ts';

/** The path that a file has once a thing has another id; a translation goes with what it translates. */
export function pathAfter(path: string, renaming: Renaming): string {
  const translated = /^translations\/[^/]+\//.exec(path)?.[0];
  if (translated) return translated + pathAfter(path.slice(translated.length), renaming);
  const { target, from, to } = renaming;
  const place = placeOf(path);
  const parts = path.split('/');
  if (target === 'track' && place?.track === from) return ['tracks', to, ...parts.slice(2)].join('/');
  if (!place || place.kind !== target || place.id !== from) return path;
  const name = parts.at(-1) ?? '';
  return [...parts.slice(0, -1), to + name.slice(from.length)].join('/');
}
