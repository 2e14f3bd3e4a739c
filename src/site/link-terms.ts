import { framework } from 'virtual:framework';
import { kept, keptByText } from '../core/framework/kept.ts';
import type { Term } from '../core/framework/things.ts';
import { url } from './urls.ts';

// The framework's own words stand on every page; linking them would only be noise.
const isExplained = (term: Term): boolean => term.kind !== 'framework';

interface Lookup {
  pattern: RegExp | undefined;
  byWord: ReadonlyMap<string, Term>;
}

/** Terms as the text of HTML holds them. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The term, and those of its aliases that mean nothing else: abbreviations and groups of words. */
function spellings({ term, aliases }: Term): string[] {
  return [
    term.replace(/ \(.*\)$/, ''),
    ...aliases.filter((alias) => alias.includes(' ') || /^\p{Lu}{2,}$/u.test(alias)),
  ];
}

/** Terms and their aliases as one pattern, the longest first. */
const lookupOf = kept((glossary: readonly Term[]): Lookup => {
  const byWord = new Map(
    glossary
      .filter(isExplained)
      .flatMap((term) => spellings(term).map((word) => [escaped(word).toLowerCase(), term] as const)),
  );
  const words = [...byWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern =
    words.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}&-])(${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
      : undefined;
  return { pattern, byWord };
});

/** The ids of terms that a page has linked already. */
type SeenTerms = NonNullable<App.Locals['terms']>;

/**
 * For what is put into several pages: every use of a term is linked, so that the HTML is the same whichever page had it
 * made. `firstUses` then keeps the first of each.
 */
export const everyUse: SeenTerms = { has: () => false, add() {} };

const termLink = /<a class="term" href="([^"]*)">([^<]*)<\/a>/g;

/** HTML in which every use of a term is linked, with a link at the first use of each alone. */
export function firstUses(html: string): string {
  const seen = new Set<string>();
  return html.replace(termLink, (link, address: string, word: string) => {
    if (seen.has(address)) return word;
    seen.add(address);
    return link;
  });
}

/** A stretch of HTML that stays as it is, or a word that means a term. */
type Stretch = string | { word: string; term: Term };

/**
 * What pieces of HTML are made up of that name terms: most stand on several pages, each of which has linked other terms
 * before.
 */
const stretchesOf = kept((glossary: readonly Term[]) => {
  const lookup = lookupOf(glossary);
  return keptByText((html) => stretchesIn(html, lookup));
});

/**
 * Links the glossary's terms in a piece of HTML, each where a page uses it first. `seen` holds the ids that the
 * page has linked already, and is added to.
 */
export function linkTerms(html: string, seen: SeenTerms): string {
  const stretches = stretchesOf(framework().glossary)(html);
  if (!stretches) return html;
  return stretches
    .map((stretch) => (typeof stretch === 'string' ? stretch : linked(stretch.word, stretch.term, seen)))
    .join('');
}

function stretchesIn(html: string, { pattern, byWord }: Lookup): readonly Stretch[] | undefined {
  if (!pattern) return undefined;
  let links = 0;
  const stretches = html.split(/(<[^>]+>)/).flatMap((piece) => {
    if (piece.startsWith('<')) links += piece.startsWith('<a') ? 1 : piece.startsWith('</a') ? -1 : 0;
    return piece.startsWith('<') || links > 0 ? piece : stretchesOfText(piece, pattern, byWord);
  });
  return stretches.some((stretch) => typeof stretch !== 'string') ? stretches : undefined;
}

function stretchesOfText(text: string, pattern: RegExp, byWord: Lookup['byWord']): Stretch[] {
  return text.split(pattern).map((stretch, n) => {
    const term = n % 2 === 1 ? byWord.get(stretch.toLowerCase()) : undefined;
    return term && isMeant(stretch, term) ? { word: stretch, term } : stretch;
  });
}

/** An abbreviation means its term in capitals alone. */
function isMeant(word: string, term: Term): boolean {
  const isAbbreviation = term.aliases.some(
    (alias) => alias.toLowerCase() === word.toLowerCase() && !alias.includes(' '),
  );
  return !isAbbreviation || word === word.toUpperCase();
}

function linked(word: string, { id }: Term, seen: SeenTerms): string {
  if (seen.has(id)) return word;
  seen.add(id);
  return `<a class="term" href="${url('/glossary/')}#${id}">${word}</a>`;
}
