import leven from 'leven';
import { loadJson } from './load-json.ts';

interface Title {
  text: string;
  url: string;
}

let titles: Promise<Title[]> | undefined;

/** Links to the pages whose title, alias or term is nearest to what was asked for; none where none is near. */
export async function nearestTitles(base: string, query: string): Promise<HTMLAnchorElement[]> {
  if (!query) return [];
  const asked = query.toLowerCase();
  return (await knownTitles(base))
    .map((title) => ({ title, distance: distance(asked, title.text.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, asked.length * 0.4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ title }) => {
      const link = document.createElement('a');
      link.href = title.url;
      link.textContent = title.text;
      return link;
    });
}

/** None where they cannot be loaded; the next time it is tried again. */
async function knownTitles(base: string): Promise<Title[]> {
  try {
    titles ??= loadJson<Title[]>(`${base}search/titles.json`);
    return await titles;
  } catch {
    titles = undefined;
    return [];
  }
}

/** To the whole title, or to the nearest of its words, which counts as a little further away. */
function distance(asked: string, title: string): number {
  const words = title.split(/\s+/).map((word) => leven(asked, word) + 0.5);
  return Math.min(leven(asked, title), ...words);
}
