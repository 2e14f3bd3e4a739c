import { kept } from '../framework/kept.ts';

const indexOf = kept(
  (things: readonly { id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(things.toReversed().map((each) => [each.id, each])),
);

/**
 * The thing of `things` with this id. Lists of a framework stay as they are, so that each becomes an index when it is
 * first asked: pages of large frameworks ask many thousand times.
 */
export const byId = <T extends { id: string }>(things: readonly T[], id: string): T | undefined =>
  indexOf(things).get(id) as T | undefined;
