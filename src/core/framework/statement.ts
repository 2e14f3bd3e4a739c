import { valuesOfKey } from '../catalog/values-of-key.ts';
import { pageSections } from '../schema/page-sections.ts';
import type { StatementData } from '../schema/statement.ts';
import type { Source } from './source.ts';

/** A sentence with an id that is unique in its file, and so a permanent link. */
export interface Statement {
  id: string;
  text: string;
  kind: 'requirement' | 'example';
  examples: readonly string[];
  parts: readonly Statement[];
  links: readonly { url: string; text?: string | undefined; language?: string | undefined }[];
  /** Ids of the tracks it holds for; empty where it holds for all. */
  appliesTo: readonly string[];
  source?: Source;
}

const longestId = 60;
const latinAccents = /[\u0300-\u036f]/g;

/** Makes statements of what is written; `source` says which layer of a level it comes from. */
export type StatementMaker = (
  list: readonly StatementData[] | undefined,
  kind: Statement['kind'],
  source?: Source,
) => Statement[];

const sections: ReadonlySet<unknown> = new Set(pageSections);

/** One empty list for all statements, as there are tens of thousands and most have nothing but their text. */
const none: readonly never[] = [];

/**
 * Gives statements their ids. One maker serves one file, so that no two statements of a file share an id: the
 * second of two equal texts gets `-2`, and ids that stand anywhere in `written` are left to whoever has them.
 */
export function statementMaker(...written: readonly unknown[]): StatementMaker {
  const taken = new Set<unknown>();
  for (const each of written) for (const { value } of valuesOfKey(each, 'id')) taken.add(value);
  const freeId = (text: string): string => {
    const base = slug(text);
    let id = base;
    for (let n = 2; taken.has(id) || sections.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
  const make = (data: StatementData, kind: Statement['kind'], source: Source | undefined): Statement => {
    if (typeof data === 'string') return bare(freeId(data), data, kind, source);
    const own = data.kind ?? kind;
    return {
      ...bare(data.id ?? freeId(data.idFrom ?? data.text), data.text, own, source),
      examples: data.examples ?? none,
      parts: (data.parts ?? none).map((part) => make(part, own, source)),
      links: data.links ?? none,
      appliesTo: data.appliesTo ?? none,
    };
  };
  return (list = [], kind, source) => list.map((data) => make(data, kind, source));
}

function bare(id: string, text: string, kind: Statement['kind'], source: Source | undefined): Statement {
  if (!source) return { id, text, kind, examples: none, parts: none, links: none, appliesTo: none };
  return { id, text, kind, examples: none, parts: none, links: none, appliesTo: none, source };
}

/** A text as the end of an address: letters and digits of any script, joined by hyphens, cut at a word. */
const slug = (text: string): string => (plainSlug(text) ?? joined(wordsOf(text))) || 'statement';

/** Words as they come, so that a long text is gone through no further than its id reaches. */
function* wordsOf(text: string): Iterable<string> {
  const plain = text.normalize('NFKD').replace(latinAccents, '').normalize('NFC');
  const word = /[\p{L}\p{M}\p{N}]+/gu;
  for (let found = word.exec(plain); found; found = word.exec(plain)) yield found[0].toLowerCase();
}

function joined(words: Iterable<string>): string {
  let id = '';
  for (const word of words) {
    if (id && id.length + word.length >= longestId) break;
    id = id ? `${id}-${word}` : word.slice(0, longestId);
  }
  return id;
}

/** The same without patterns, for ASCII, which most texts are; nothing where another sign stands before its end. */
function plainSlug(text: string): string | undefined {
  let id = '';
  for (let start = 0, at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0x7f) return undefined;
    if (isLetterOrDigit(code)) continue;
    const length = at - start;
    if (id && length > 0 && id.length + length >= longestId) break;
    if (length > 0)
      id = id ? `${id}-${text.slice(start, at)}` : text.slice(start, Math.min(at, start + longestId));
    start = at + 1;
  }
  return id.toLowerCase();
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
