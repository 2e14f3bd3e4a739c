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

/**
 * Gives statements their ids. One maker serves one file, so that no two statements of a file share an id: the
 * second of two equal texts gets `-2`, and ids that stand anywhere in `written` are left to whoever has them.
 */
export function statementMaker(written: unknown): StatementMaker {
  const taken = new Set<unknown>([...pageSections, ...valuesOfKey(written, 'id').map(({ value }) => value)]);
  const freeId = (text: string): string => {
    const base = slug(text);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
  const make = (data: StatementData, kind: Statement['kind'], source: Source | undefined): Statement => {
    const written = typeof data === 'string' ? { text: data } : data;
    const own = written.kind ?? kind;
    return {
      id: written.id ?? freeId(written.idFrom ?? written.text),
      text: written.text,
      kind: own,
      examples: written.examples ?? [],
      parts: (written.parts ?? []).map((part) => make(part, own, source)),
      links: written.links ?? [],
      appliesTo: written.appliesTo ?? [],
      ...(source ? { source } : {}),
    };
  };
  return (list = [], kind, source) => list.map((data) => make(data, kind, source));
}

const ascii = /^[\0-\x7f]*$/;

/** Words as they come, so that a long text is gone through no further than its id reaches. */
function* wordsOf(text: string): Iterable<string> {
  const isPlain = ascii.test(text);
  const plain = isPlain ? text : text.normalize('NFKD').replace(latinAccents, '').normalize('NFC');
  const word = isPlain ? /[a-z0-9]+/gi : /[\p{L}\p{M}\p{N}]+/gu;
  for (let found = word.exec(plain); found; found = word.exec(plain)) yield found[0].toLowerCase();
}

/** A text as the end of an address: letters and digits of any script, joined by hyphens, cut at a word. */
function slug(text: string): string {
  let id = '';
  for (const word of wordsOf(text)) {
    if (id && id.length + word.length >= longestId) break;
    id = id ? `${id}-${word}` : word.slice(0, longestId);
  }
  return id || 'statement';
}
