import type { ScopeEntry } from '../../framework/level.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';

/** What became of the scope of a level, dimension by dimension. */
export function scopeDrafts(
  before: readonly ScopeEntry[],
  after: readonly ScopeEntry[],
  _known: Between,
): Draft[] {
  const paired = pair(before, after, ({ dimension }) => dimension.id);
  return [
    ...paired.added.map((entry) =>
      draftOf('new', entry, `${entry.dimension.name} is asked for: ${inWords(entry)}`),
    ),
    ...paired.pairs.flatMap(changed),
    ...paired.removed.map((entry): Draft => {
      const said = `${entry.dimension.name} is not spoken of any more`;
      return { kind: 'removed', said, before: inWords(entry), bump: 'minor', path: ['scope'] };
    }),
  ];
}

function changed({ before, after }: { before: ScopeEntry; after: ScopeEntry }): Draft[] {
  const [was, is] = [heightsNow(before, after), heightsOf(after)];
  if (fingerprint(was) === fingerprint(is) && before.isNotApplicable === after.isNotApplicable) return [];
  const kind = directionOf(was, is);
  const verb = kind === 'raised' ? 'widens' : kind === 'lowered' ? 'narrows' : 'changes';
  const said = `${after.dimension.name} ${verb} from ${inWords(before)} to ${inWords(after)}`;
  return [{ ...draftOf(kind, after, said), before: inWords(before) }];
}

function draftOf(kind: Draft['kind'], entry: ScopeEntry, said: string): Draft {
  const asks = kind !== 'lowered' && !entry.isNotApplicable;
  return {
    kind,
    said,
    after: inWords(entry),
    bump: asks ? 'major' : 'minor',
    path: ['scope', entry.dimension.id],
  };
}

/** An anchor's place among the anchors of now, with its share. */
interface Height {
  at: number;
  share: number | string | undefined;
}

const heightsOf = ({ anchors }: ScopeEntry): Height[] =>
  anchors.map(({ position, share }) => ({ at: position, share }));

/** Where the anchors of before stand among those of now, by id; by their place where the id is gone. */
function heightsNow(before: ScopeEntry, { dimension }: ScopeEntry): Height[] {
  return before.anchors.map(({ anchor, position, share }) => {
    const place = dimension.anchors.findIndex(({ id }) => id === anchor.id);
    return { at: place < 0 ? position : place + 1, share };
  });
}

const fingerprint = (heights: readonly Height[]): string =>
  heights.map(({ at, share }) => `${at}:${share ?? ''}`).join();

/** Up where nothing of it is lower than before and something higher; changed where it goes both ways, or shares are words. */
function directionOf(was: readonly Height[], is: readonly Height[]): 'raised' | 'lowered' | 'changed' {
  if (was.length === 0 || is.length === 0) return is.length > 0 ? 'raised' : 'lowered';
  const tops = [...new Set([...was, ...is].map(({ at }) => at))];
  const shares = tops.map((at) => [above(was, at), above(is, at)] as const);
  if (shares.some((both) => both.some(Number.isNaN))) return 'changed';
  const [isUp, isDown] = [shares.every(([a, b]) => b >= a), shares.every(([a, b]) => b <= a)];
  return isUp === isDown ? 'changed' : isUp ? 'raised' : 'lowered';
}

/** How much of it is at an anchor or higher. Anchors without shares count alike. */
function above(heights: readonly Height[], at: number): number {
  const shares = heights.map(({ share }) => (share === undefined ? 1 / heights.length : Number(share)));
  return heights.reduce((sum, height, n) => (height.at >= at ? sum + (shares[n] ?? 0) : sum), 0);
}

function inWords({ anchors, isNotApplicable }: ScopeEntry): string {
  if (isNotApplicable) return 'does not apply';
  return anchors
    .map(({ anchor, share }) => (share === undefined ? anchor.name : `${anchor.name} (${share})`))
    .join(', ');
}
