import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../core/catalog/catalog.ts';
import type { FrameworkSource } from '../../core/framework/framework-source.ts';
import type { BrandFiles } from '../../disk/brand/brand-files.ts';
import type { SourceChange } from './messages.ts';

/** Says of each source in turn what is new in it, so that only that has to be handed to another thread. */
export function sourceChanges(): (source: FrameworkSource, brandFiles: BrandFiles) => SourceChange {
  let sent = new Map<string, Entry>();
  let before: unknown;
  return ({ files, entries, media, audience }, brandFiles) => {
    const fresh = entries.filter((entry) => sent.get(entry.file) !== entry);
    sent = new Map(entries.map((entry) => [entry.file, entry]));
    const order = [...sent.keys()];
    const rest = { files, order, media, audience, brandFiles };
    const isSame = fresh.length === 0 && isDeepStrictEqual(rest, before);
    before = rest;
    return { ...rest, fresh, isSame };
  };
}

/** Puts sources together again, in the thread that is told of the changes. */
export function changedSources(): (change: SourceChange) => FrameworkSource {
  let known = new Map<string, Entry>();
  return ({ files, order, fresh, media, audience }) => {
    const changed = new Map(fresh.map((entry) => [entry.file, entry]));
    const entries = order.flatMap((file) => changed.get(file) ?? known.get(file) ?? []);
    known = new Map(entries.map((entry) => [entry.file, entry]));
    return { files, entries, media, audience };
  };
}
