import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';
import { node } from '../node.ts';
import { say } from '../say.ts';
import { badge, hueOf } from './letters.ts';
import type { ComparisonWords } from './words.ts';

/** The chosen levels side by side, each with what it is for and a way to take it out. */
export function levelHeads(
  data: Comparables,
  levels: readonly ComparableLevel[],
  words: ComparisonWords,
  remove: (level: ComparableLevel) => void,
): HTMLElement {
  const heads = levels.map((level, n) => {
    const track = data.tracks[level.track];
    const label = say(words.removeLevel, { title: level.title });
    const button = node('button', { type: 'button', 'aria-label': label }, words.remove);
    button.addEventListener('click', () => remove(level));
    return node(
      'li',
      { 'data-hue': hueOf(data, level) },
      node('h2', {}, badge(data, level, n), ' ', node('a', { href: level.path }, level.title)),
      node('p', { class: 'fine' }, [track?.title, level.grade].filter(Boolean).join(' · ')),
      level.summary === undefined ? undefined : node('p', {}, level.summary),
      button,
    );
  });
  return node('ol', { class: 'level-heads' }, ...heads);
}
