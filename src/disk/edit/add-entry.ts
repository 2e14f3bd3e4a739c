import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { isMapping } from '../../core/schema/check-shape.ts';
import type { Splice } from './edit.ts';
import { columnOf, endWithComments, indented, lineEndIn } from './lines.ts';
import { entryLinesAs, fieldLines, fitsInline, inline, writeKey } from './write-value.ts';
import { type Collection, dashOf, endOf, type Field, keyOf, rangeOf, startOfField } from './yaml-node.ts';

/** Ways to add a field to a mapping, at the place that the order of the fields has for it. */
export function addField(
  text: string,
  around: YAMLMap<unknown, unknown>,
  [key, value]: [string, unknown],
  order: readonly string[],
): Splice[] {
  const index = placeIn(around.items, key, order);
  const onOneLine = `${writeKey(key)}: ${inline(value, true)}`;
  if (around.flow) return [addToFlow(text, around, index, onOneLine)];
  const column = columnOf(text, startOfField(around.items[0] as Field));
  const isFlow =
    fitsInline(value) || (isMapping(value) && around.items.some((field) => isFlowMap(field.value)));
  return [isFlow, !isFlow].map((each) => addLines(text, around, index, column, fieldLines(key, value, each)));
}

/** How many of the fields come before a new one: those up to the last one that the order has before it. */
function placeIn(fields: readonly Field[], key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return fields.length;
  const before = new Set(order.slice(0, rank));
  const known = fields.findLastIndex((field) => before.has(keyOf(field) ?? '')) + 1;
  if (known > 0) return known;
  const later = new Set(order.slice(rank));
  return fields.some((field) => later.has(keyOf(field) ?? '')) ? 0 : fields.length;
}

/** Ways to put an entry into a list. */
export function insertEntry(text: string, around: YAMLSeq, index: number, value: unknown): Splice[] {
  if (around.flow) return [addToFlow(text, around, index, inline(value, true))];
  const column = columnOf(text, dashOf(around, 0));
  const isFlow = isFlowEntry(value, around.items);
  return [isFlow, !isFlow].map((each) => addLines(text, around, index, column, entryLinesAs(value, each)));
}

/** A mapping in a list is written like the ones beside it, if there are any. */
function isFlowEntry(value: unknown, entries: readonly unknown[]): boolean {
  const like = entries.find((node) => isMap(node) && node.items.length > 0);
  return isMapping(value) && like !== undefined ? isFlowMap(like) : fitsInline(value);
}

const isFlowMap = (node: unknown): boolean => isMap(node) && node.flow === true && node.items.length > 0;

function addToFlow(text: string, around: Collection, index: number, written: string): Splice {
  const before = around.items[index - 1];
  if (before) return at(endOf(text, before), `, ${written}`);
  const first = around.items[0];
  if (first) return at(startOf(first), `${written}, `);
  const [start, end] = rangeOf(around);
  return { start: start + 1, end: end - 1, text: isMap(around) ? ` ${written} ` : written };
}

const startOf = (node: unknown): number =>
  rangeOf(typeof node === 'object' && node && 'key' in node ? node.key : node)[0];

const at = (offset: number, text: string): Splice => ({ start: offset, end: offset, text });

function addLines(
  text: string,
  around: Collection,
  index: number,
  column: number,
  lines: readonly string[],
): Splice {
  const lineEnd = lineEndIn(text);
  const written = indented(lines, column, lineEnd);
  const margin = lineEnd + ' '.repeat(column);
  if (index > 0)
    return at(endWithComments(text, endOf(text, around.items[index - 1]), column), margin + written);
  const first = isMap(around) ? startOf(around.items[0]) : dashOf(around as YAMLSeq, 0);
  return at(first, written + margin);
}
