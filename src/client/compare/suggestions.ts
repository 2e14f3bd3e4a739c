import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { addressFor, type Choice } from './choice.ts';
import { nearestLevels } from './find-levels.ts';
import type { ComparisonWords } from './words.ts';

/** Says of each id that no level has what it may have meant. */
export function unknownLevels(data: Comparables, choice: Choice, words: ComparisonWords): HTMLElement[] {
  return choice.unknown.map((id) => {
    const near = nearestLevels(data, id).filter((level) => !choice.levels.includes(level));
    const links = near.flatMap((level, n) => [
      n > 0 ? words.comma : ' ',
      link(choice.levels, level, choice.showsAll),
    ]);
    const rest =
      near.length > 0 ? [` ${words.didYouMean}`, ...links, words.questionMark] : [` ${words.orChoose}`];
    return node('p', { class: 'compare-problem', role: 'alert' }, say(words.unknown, { id }), ...rest);
  });
}

/** The levels to put beside the only one there is: its neighbours on the track, and where its moves lead. */
export function nearBy(
  data: Comparables,
  levels: readonly ComparableLevel[],
  words: ComparisonWords,
): HTMLElement[] {
  return levels.flatMap((level) => {
    const near = nearLevels(data, level);
    if (near.length === 0) return [];
    const items = near.map((each) => {
      const track = each.track === level.track ? undefined : data.tracks[each.track]?.title;
      const about = [track, each.grade].filter(Boolean).join(' · ');
      return node('li', {}, link(levels, each, false), ' ', node('span', { class: 'fine' }, about));
    });
    return [
      node('p', { class: 'empty' }, say(words.second, { title: level.title })),
      node('ul', { class: 'near-levels' }, ...items),
    ];
  });
}

function nearLevels({ levels }: Comparables, level: ComparableLevel): ComparableLevel[] {
  const sameTrack = levels.filter(({ track }) => track === level.track);
  const at = sameTrack.indexOf(level);
  const beside = [sameTrack[at - 1], sameTrack[at + 1]].filter((each) => each !== undefined);
  const made = level.moves.filter(({ notAllowed }) => notAllowed === undefined);
  const reached = made.flatMap(({ to }) => levels.find(({ id }) => id === to) ?? []);
  return [...new Set([...beside, ...reached])];
}

const link = (beside: readonly ComparableLevel[], level: ComparableLevel, showsAll: boolean): HTMLElement =>
  node(
    'a',
    {
      href: addressFor(
        [...beside, level].map(({ id }) => id),
        showsAll,
      ),
    },
    level.title,
  );
