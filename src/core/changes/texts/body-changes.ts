import type { Body } from '../../schema/content-file.ts';
import { wordsShared } from '../../views/word-changes.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { movedEntries } from './in-another-order.ts';
import { textDrafts } from './text-changes.ts';

const label = { label: 'a paragraph', weight: 'says' } as const;
const alikeEnough = 0.5;

/** What became of a body, paragraph by paragraph. */
export function bodyDrafts(before: Body | undefined, after: Body | undefined, known: Between): Draft[] {
  if (before?.text === after?.text) return [];
  const [a, b] = [paragraphsOf(before), paragraphsOf(after)];
  const partners = partnersOf(a, b);
  const used = new Set(partners.flatMap((place) => place ?? []));
  const words = b.flatMap((text, n) => {
    const place = partners[n];
    return textDrafts(label, place === undefined ? undefined : a[place], text, known);
  });
  const gone = a.flatMap((text, n) => (used.has(n) ? [] : textDrafts(label, text, undefined, known)));
  return [...words, ...gone, ...moves(partners, b)];
}

const paragraphsOf = (body: Body | undefined): string[] =>
  (body?.text ?? '')
    .split(/\n[ \t]*\n/)
    .map((text) => text.trim())
    .filter(Boolean);

/** For each paragraph of the second text its place in the first: the same one, or the most alike of those that are left. */
function partnersOf(a: readonly string[], b: readonly string[]): (number | undefined)[] {
  const free = new Set(a.keys());
  const take = (place: number | undefined) => {
    if (place !== undefined) free.delete(place);
    return place;
  };
  const same = b.map((text) => take([...free].find((n) => a[n] === text)));
  return b.map((text, n) => same[n] ?? take(mostAlike(text, a, free)));
}

function mostAlike(text: string, others: readonly string[], free: ReadonlySet<number>): number | undefined {
  return [...free]
    .map((n) => ({ n, shared: wordsShared(others[n] ?? '', text) }))
    .filter(({ shared }) => shared >= alikeEnough)
    .sort((x, y) => y.shared - x.shared)[0]?.n;
}

function moves(partners: readonly (number | undefined)[], texts: readonly string[]): Draft[] {
  const kept = partners.flatMap((place, n) => (place === undefined ? [] : [{ place, text: texts[n] ?? '' }]));
  return movedEntries(kept.map(({ place }) => place)).map((n) => ({
    kind: 'moved',
    said: `a paragraph stands elsewhere (${(kept[n]?.text ?? '').split(/\s+/).slice(0, 6).join(' ')} …)`,
    bump: 'minor',
  }));
}
