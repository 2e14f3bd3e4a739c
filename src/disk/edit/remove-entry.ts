import { isMap, type YAMLSeq } from 'yaml';
import { EditError, type Splice } from './edit.ts';
import { columnOf, endWithComments, nextLine, startOfLine } from './lines.ts';
import { type Collection, dashOf, endOf, type Field, keyOf, rangeOf, startOfField } from './yaml-node.ts';

/** Takes a field of a mapping or an entry of a list away. Of the last one, empty brackets are left. */
export function removeEntry(text: string, around: Collection, key: string | number): Splice {
  const index = isMap(around) ? around.items.findIndex((field) => keyOf(field) === String(key)) : Number(key);
  if (!around.items[index]) throw new EditError(`There is no \`${key}\` to remove.`);
  if (around.items.length === 1) return emptied(text, around);
  return around.flow ? removeFromFlow(text, around, index) : removeLines(text, around, index);
}

function emptied(text: string, around: Collection): Splice {
  const brackets = isMap(around) ? '{}' : '[]';
  const [start, end] = around.flow ? rangeOf(around) : [startOfItem(around, 0), endOf(text, around)];
  return { start, end, text: brackets };
}

function removeFromFlow(text: string, around: Collection, index: number): Splice {
  const next = around.items[index + 1];
  if (next) return { start: startOfItem(around, index), end: startOfItem(around, index + 1), text: '' };
  return { start: endOf(text, around.items[index - 1]), end: endOf(text, around.items[index]), text: '' };
}

function removeLines(text: string, around: Collection, index: number): Splice {
  const start = startOfItem(around, index);
  const end = endWithComments(text, endOf(text, around.items[index]), columnOf(text, start));
  const line = startOfLine(text, start);
  if (text.slice(line, start).trim() === '') return withoutLines(text, line, end);
  // Behind a dash, what comes next moves up to it.
  return { start, end: end + text.slice(end).search(/\S/), text: '' };
}

/** Where the last line of a text goes, the line end before it goes too. */
function withoutLines(text: string, start: number, end: number): Splice {
  const isLast = nextLine(text, end) === text.length && !text.endsWith('\n');
  if (!isLast) return { start, end: nextLine(text, end), text: '' };
  return { start: text.slice(0, start).replace(/\r?\n$/, '').length, end: text.length, text: '' };
}

/** Where the name of a field begins, or the dash of an entry; between brackets, the entry itself. */
export function startOfItem(around: Collection, index: number): number {
  if (isMap(around)) return startOfField(around.items[index] as Field);
  return around.flow ? rangeOf(around.items[index])[0] : dashOf(around as YAMLSeq, index);
}
