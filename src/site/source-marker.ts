import { fromHtml } from './html-text.ts';
import { namesWithin } from './names-within.ts';

/** The language that the content was written in. */
export interface Source {
  language: string;
  /** It runs the other way than the language of the page. */
  turns: boolean;
  /** It is written with other letters, so that a single word of it cannot be one of the page's language. */
  hasOtherLetters: boolean;
}

/** A tag, with values in which `>` may stand; or what is no text that anybody reads. */
const tags = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Elements that hold text and no elements. */
const holdsTextAlone = /^<(?:title|option|text|tspan|desc)\b/;

/**
 * Marks, in the HTML of a page, texts that are not translated: as an attribute where a text stands alone in its element,
 * as an element of its own within a sentence. What stands in a marked element is left as it is.
 */
export function sourceMarker(texts: ReadonlySet<string>, source: Source): (html: string) => string {
  const within = namesWithin(texts, source.hasOtherLetters);
  return (html) => {
    const pieces = piecesOf(html);
    return pieces.map((piece, at) => markedPiece(pieces, at, piece)).join('');
  };

  function markedPiece(pieces: readonly Piece[], at: number, { text, isTag, isMarked }: Piece): string {
    if (isMarked) return text;
    if (isTag) return isWhole(pieces, at + 1) && canHold(text) ? withLanguage(text) : text;
    const before = pieces[at - 1]?.text ?? '';
    if (holdsTextAlone.test(before) || (isWhole(pieces, at) && canHold(before))) return text;
    return texts.has(read(text)) ? wrapped(text) : within(text, wrapped);
  }

  /** Whether a piece is a text to mark, and all that its element holds. */
  function isWhole(pieces: readonly Piece[], at: number): boolean {
    const [before, here, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
    const isAlone = !!before && /^<[a-z]/i.test(before.text) && !!after?.text.startsWith('</');
    return !!here && !here.isTag && isAlone && texts.has(read(here.text));
  }

  /** An element that runs the other way would stand at the other side of the page: the text alone turns. */
  function canHold(tag: string): boolean {
    return holdsTextAlone.test(tag) || !source.turns;
  }

  function withLanguage(tag: string): string {
    return tag.replace(/^<[^\s/>]+/, (name) => `${name} lang="${source.language}"`);
  }

  function wrapped(text: string): string {
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return `${before}<bdi lang="${source.language}">${inner}</bdi>${after}`;
  }
}

interface Piece {
  text: string;
  isTag: boolean;
  /** It stands in an element that says its language, other than the page itself. */
  isMarked: boolean;
}

function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let marked: { name: string; depth: number } | undefined;
  let end = 0;
  for (const { 0: tag, index } of html.matchAll(tags)) {
    if (index > end) pieces.push({ text: html.slice(end, index), isTag: false, isMarked: !!marked });
    end = index + tag.length;
    const name = /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? '';
    if (!marked && name !== 'html' && /\slang="/.test(tag)) marked = { name, depth: 0 };
    pieces.push({ text: tag, isTag: true, isMarked: !!marked });
    if (marked?.name === name && !tag.endsWith('/>')) marked.depth += tag.startsWith('</') ? -1 : 1;
    if (marked?.depth === 0) marked = undefined;
  }
  return [...pieces, { text: html.slice(end), isTag: false, isMarked: false }];
}

/** A text of a page as its file has it. */
const read = (text: string): string => fromHtml(text.trim());
