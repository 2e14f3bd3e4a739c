import { isDeepStrictEqual } from 'node:util';
import { isMapping } from '../../core/schema/check-shape.ts';
import { parseYaml } from '../parse/parse-yaml.ts';

export type Quotes = 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** The longest line that a list or mapping between brackets should make. */
const widest = 120;

/** A value on one line: lists and mappings between brackets. `quotes` are those that a text had before. */
export function inline(value: unknown, isInFlow: boolean, quotes?: Quotes): string {
  if (Array.isArray(value)) return `[${value.map((entry) => inline(entry, true)).join(', ')}]`;
  if (isMapping(value)) {
    const fields = Object.entries(value).map(([key, inner]) => `${writeKey(key)}: ${inline(inner, true)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' ? writeText(value, isInFlow, quotes) : String(value);
}

/** A value as lines of its own: fields and entries below each other, where they do not fit between brackets. */
export function block(value: unknown): string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap(entryLines);
  if (isMapping(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) => fieldLines(key, inner));
  return [inline(value, false)];
}

/** A field of a mapping as lines. `isFlow` says whether its value goes between brackets, where it has a choice. */
export function fieldLines(key: string, value: unknown, isFlow = fitsInline(value)): string[] {
  const name = `${writeKey(key)}:`;
  return isFlow ? [`${name} ${inline(value, false)}`] : [name, ...block(value).map((line) => `  ${line}`)];
}

/** An entry of a list as lines. */
const entryLines = (value: unknown): string[] => entryLinesAs(value, fitsInline(value));

export function entryLinesAs(value: unknown, isFlow: boolean): string[] {
  const lines = isFlow ? [inline(value, false)] : block(value);
  return lines.map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
}

/** Whether a value reads well on one line: single values, lists of words, and short mappings of these. */
export function fitsInline(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const inner = Object.values(value);
  if (inner.length === 0) return true;
  if (Array.isArray(value) ? !inner.every(isWord) : !inner.every(fitsInline)) return false;
  return inline(value, false).length <= widest;
}

const isWord = (value: unknown): boolean =>
  typeof value === 'string' ? /^[\p{L}\p{N}_/-]+$/u.test(value) : typeof value !== 'object';

export const writeKey = (key: string): string =>
  readsAs(`{ ${key}: 1 }`, { [key]: 1 }) ? key : inDoubleQuotes(key);

function writeText(text: string, isInFlow: boolean, quotes?: Quotes): string {
  if (quotes === 'QUOTE_SINGLE' && isPrintable(text)) return inSingleQuotes(text);
  if (quotes !== 'QUOTE_DOUBLE' && isPrintable(text) && isPlain(text, isInFlow)) return text;
  const isEasier = /["\\]/.test(text) && !text.includes("'") && isPrintable(text);
  return isEasier && quotes === undefined ? inSingleQuotes(text) : inDoubleQuotes(text);
}

const isPlain = (text: string, isInFlow: boolean): boolean =>
  isInFlow ? readsAs(`{ a: [${text}] }`, { a: [text] }) : readsAs(`a: ${text}`, { a: text });

function readsAs(yaml: string, data: unknown): boolean {
  const read = parseYaml(yaml);
  return 'data' in read && isDeepStrictEqual(read.data, data);
}

/** Whether it can stand on one line as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is there to keep them out.
const isPrintable = (text: string): boolean => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);

const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const inDoubleQuotes = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
