import { isMap, isScalar } from 'yaml';
import { readBlockText, writeBlockText } from './block-text.ts';
import type { Splice } from './edit.ts';
import { endOfLine, indented, lineEndIn } from './lines.ts';
import { type Slot, slotOf } from './slot.ts';
import { block, fitsInline, inline, type Quotes } from './write-value.ts';
import { type Collection, isCollection } from './yaml-node.ts';

/** Ways to put a value in the place of another, the nicest first. */
export function setValue(text: string, around: Collection, key: string | number, value: unknown): Splice[] {
  const slot = slotOf(text, around, key);
  const inPlace = wordsInPlace(text, slot, value);
  const onOneLine = [inOneLine(slot, inline(value, slot.isInFlow, quotesOf(slot.node)))];
  if (slot.isInFlow) return [...inPlace, ...onOneLine];
  const kept = inSameStyle(text, slot, value);
  const onLines = isCollectionValue(value) ? [onLinesOfTheirOwn(text, slot, value)] : [];
  const isFlow = fitsInline(value) && !(isCollection(slot.node) && !slot.node.flow);
  return [...inPlace, ...kept, ...(isFlow ? [...onOneLine, ...onLines] : [...onLines, ...onOneLine])];
}

const isCollectionValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function quotesOf(node: unknown): Quotes | undefined {
  const type = isScalar(node) ? node.type : undefined;
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? type : undefined;
}

function inOneLine({ node, after, start, end, isEntry, isInFlow }: Slot, written: string): Splice {
  const isOnOtherLine = isCollection(node) && !node.flow && !isEntry;
  if (isOnOtherLine || start === after) {
    const isFirst = isInFlow && isEntry;
    return { start: after, end, text: isFirst ? written : ` ${written}` };
  }
  return { start, end, text: written };
}

/** Where as many words stand in a text as before, those that changed, so that its lines and quotation marks stay. */
function wordsInPlace(text: string, { node, start, end }: Slot, value: unknown): Splice[] {
  if (!isScalar(node) || typeof node.value !== 'string' || typeof value !== 'string') return [];
  const [was, is] = [node.value, value].map((each) => each.split(/\s+/).filter(Boolean));
  if (was === undefined || is === undefined || was.length < 2 || was.length !== is.length) return [];
  const written = text.slice(start, end);
  let [done, at] = ['', 0];
  for (const [n, word] of was.entries()) {
    const found = written.indexOf(word, at);
    if (found < 0) return [];
    done += written.slice(at, found) + is[n];
    at = found + word.length;
  }
  return [{ start, end, text: done + written.slice(at) }];
}

/** A text below `>` or `|` stays there. */
function inSameStyle(text: string, { node, start, end }: Slot, value: unknown): Splice[] {
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  if (!isBlock || typeof value !== 'string' || value.trim() === '') return [];
  const before = readBlockText(text.slice(start, end), lineEndIn(text));
  return [{ start, end, text: writeBlockText(before, value) }];
}

/** Below the colon, or behind the dash and below it. What stands behind the value on its line stays on that line. */
function onLinesOfTheirOwn(text: string, slot: Slot, value: unknown): Splice {
  const { node, after, start, end, column, isEntry } = slot;
  const lineEnd = lineEndIn(text);
  const lines = block(value);
  if (isEntry) {
    const space = start === after ? ' ' : '';
    return { start, end, text: space + indented(lines, column, lineEnd) };
  }
  const below = lineEnd + ' '.repeat(column) + indented(lines, column, lineEnd);
  if (isMap(node) || isCollection(node)) return { start: after, end, text: below };
  const rest = text.slice(end, endOfLine(text, end));
  return { start: after, end: end + rest.length, text: rest + below };
}
