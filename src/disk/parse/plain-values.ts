import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import { skipSpaces, unusual, type Way } from './way.ts';

/** Names that stand for nothing else than the text that they are: words, and whole numbers as they are usually written. */
const name = /(?!(?:null|true|false):)(?:[a-z][\w-]*|0|[1-9]\d{0,8}):(?= |\n|$)/iy;

/** Whether the name of a field stands here. */
export function isAtKey({ text, at }: Way): boolean {
  name.lastIndex = at;
  return name.test(text);
}

/** Goes behind the name of a field and its colon. */
export function keyFrom(way: Way): string {
  const { text, at } = way;
  if (!isAtKey(way)) throw unusual;
  way.at = name.lastIndex;
  return text.slice(at, way.at - 1);
}

/** Whether nothing but spaces is left on the line. */
export function hasEnded(way: Way): boolean {
  skipSpaces(way);
  return way.at === way.end;
}

/** The value that the rest of the line is. */
export function valueInLine(way: Way): unknown {
  const { text, at, end } = way;
  if (opening.test(text.charAt(at))) return closedValue(way, 1);
  way.at = end;
  return plainValue(text.slice(at, end));
}

const opening = /["'{[]/;

/** Brackets are left to others that know how deep is too deep. */
const deepest = 8;

/** A value that begins and ends with signs of its own. */
function closedValue(way: Way, depth: number): unknown {
  const sign = way.text[way.at];
  if (depth > deepest) throw unusual;
  if (sign === '{') return mappingInLine(way, depth);
  return sign === '[' ? listInLine(way, depth) : quotedText(way, sign === '"' ? '"' : "'");
}

function quotedText(way: Way, mark: '"' | "'"): string {
  const { text, at } = way;
  const end = text.indexOf(mark, at + 1);
  if (end < 0 || end > way.end) throw unusual;
  way.at = end + 1;
  const value = text.slice(at + 1, end);
  if (mark === '"' ? value.includes('\\') : text[way.at] === mark) throw unusual;
  return value;
}

function mappingInLine(way: Way, depth: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  for (let goesOn = hasEntries(way, '}'); goesOn; goesOn = hasMore(way, '}')) {
    const key = keyFrom(way);
    if (Object.hasOwn(mapping, key)) throw unusual;
    skipSpaces(way);
    mapping[key] = valueInside(way, depth);
  }
  return mapping;
}

function listInLine(way: Way, depth: number): unknown[] {
  const list: unknown[] = [];
  for (let goesOn = hasEntries(way, ']'); goesOn; goesOn = hasMore(way, ']'))
    list.push(valueInside(way, depth));
  return list;
}

/** Goes behind the bracket that opens, and behind the one that closes if it comes next. */
function hasEntries(way: Way, closing: '}' | ']'): boolean {
  way.at += 1;
  skipSpaces(way);
  if (way.text[way.at] !== closing) return true;
  way.at += 1;
  return false;
}

/** Goes behind the comma or the bracket that ends an entry. */
function hasMore(way: Way, closing: '}' | ']'): boolean {
  skipSpaces(way);
  const sign = way.text[way.at];
  if (sign !== ',' && sign !== closing) throw unusual;
  way.at += 1;
  skipSpaces(way);
  return sign === ',';
}

/** Within brackets a text ends before a comma and before a bracket. */
const inside = /[^\n,[\]{}]+/y;

function valueInside(way: Way, depth: number): unknown {
  const { text, at } = way;
  if (opening.test(text.charAt(at))) return closedValue(way, depth + 1);
  inside.lastIndex = at;
  if (!inside.test(text)) throw unusual;
  way.at = inside.lastIndex;
  return plainValue(text.slice(at, way.at));
}

const cannotBegin = /^(?:[-#&*!|>'"%@`,[\]{}?:]|$)/;
const isMoreThanText = / #|:(?: |$)/;
const mayBeNoText = /^(?![A-Za-z])|^(?:null|true|false)$/i;
const tags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** A value without quotation marks: a text, unless YAML takes it for something else. */
function plainValue(written: string): unknown {
  const value = written.endsWith(' ') ? written.replace(/ +$/, '') : written;
  if (cannotBegin.test(value)) throw unusual;
  if ((value.includes(':') || value.includes('#')) && isMoreThanText.test(value)) throw unusual;
  if (!mayBeNoText.test(value)) return value;
  for (const tag of tags) {
    const resolved = tag.resolve(value, false, tag.tagName);
    if (resolved !== NOT_RESOLVED) return resolved;
  }
  return value;
}
