import leven from 'leven';
import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';

export interface FoundLevels {
  levels: readonly ComparableLevel[];
  /** No level holds all the words; these are called most like them. */
  areNearest: boolean;
}

/**
 * The levels whose title, other names, track and grade hold every word, in any order, those whose title does
 * first; else the nearest three.
 */
export function findLevels(data: Comparables, query: string): FoundLevels {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (texts: readonly string[]): boolean => {
    const text = texts.join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const levels = data.levels.filter((level) => holds(namesOf(data, level)));
  if (levels.length === 0) return { levels: nearestLevels(data, query), areNearest: true };
  const [titled, others] = [true, false].map((is) => levels.filter(({ title }) => holds([title]) === is));
  return { levels: [...(titled ?? []), ...(others ?? [])], areNearest: false };
}

/** The levels whose title, other name or id is nearest to what was asked for; none where none is near. */
export function nearestLevels({ levels }: Comparables, asked: string): ComparableLevel[] {
  const word = simple(asked);
  return levels
    .map((level) => ({ level, distance: distance(word, level) }))
    .filter(({ distance }) => distance <= Math.max(2, word.length * 0.4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ level }) => level);
}

const namesOf = ({ tracks }: Comparables, level: ComparableLevel): string[] => [
  level.title,
  ...level.aliases,
  tracks[level.track]?.title ?? '',
  level.grade ?? '',
];

const distance = (word: string, { id, title, aliases }: ComparableLevel): number =>
  Math.min(...[id, title, ...aliases].map((name) => leven(word, simple(name))));

const simple = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
