const indexes = new WeakMap<readonly { id: string }[], ReadonlyMap<string, unknown>>();

/**
 * The thing of `things` with this id. Lists of a framework stay as they are, so that each becomes an index when it is
 * first asked: pages of large frameworks ask many thousand times.
 */
export function byId<T extends { id: string }>(things: readonly T[], id: string): T | undefined {
  const index = indexes.get(things) ?? new Map(things.toReversed().map((each) => [each.id, each]));
  indexes.set(things, index);
  return index.get(id) as T | undefined;
}
