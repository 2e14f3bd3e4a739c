import type { Entry } from '../catalog/catalog.ts';
import { linkedThings } from '../catalog/linked-things.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { DataOf } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import type { NamesHidden } from './names-hidden.ts';

/** A link of Markdown: its words, its address, and a title that nobody needs without it. */
const links =
  /(?<!!)\[((?:[^[\]\\]|\\.)*)\]\(\s*<?([^\s<>()]+)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;

/** The texts of an entry, with the words of links to hidden things in place of the links. */
export function withoutHiddenLinks(entry: Entry, isHidden: NamesHidden): Entry {
  const inText = (text: string): string =>
    text.replace(links, (link, words: string, url: string) =>
      linkedThings(url)?.some(({ target, id }) => isHidden([target], id)) ? words : link,
    );
  const inAll = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('](') ? inText(value) : value;
    if (Array.isArray(value)) return value.map(inAll);
    if (!isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAll(inner)]));
  };
  return { ...entry, data: inAll(entry.data) as DataOf[Kind] };
}
