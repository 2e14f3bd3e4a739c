import { isMap } from 'yaml';
import type { FieldPath } from '../../core/problems/problem.ts';
import { editYaml, type OrderOf } from '../edit/edit-yaml.ts';
import { columnOf, endOfLine, endWithComments, startOfLine } from '../edit/lines.ts';
import { startOfItem } from '../edit/remove-entry.ts';
import { type Collection, collectionAt, endOf, keyOf, treeOf } from '../edit/yaml-node.ts';
import { commentsLost } from './comments.ts';

/** A field or an entry of a list that is on its way to another place. */
export interface CutValue {
  /** The lines that it stands on, comments included, from the column of its name or dash on; none where it shares a line. */
  lines?: { name: string | undefined; above: readonly string[]; own: readonly string[] };
  /** Its comments. */
  comments: readonly string[];
  /** What is left where it was. */
  rest: string;
}

/** Takes a field or an entry out of YAML, with the comments inside it and those right above it. */
export function cutValue(yaml: string, path: FieldPath, orderOf: OrderOf): CutValue {
  const around = collectionAt(treeOf(yaml), path.slice(0, -1));
  const index = itemAt(around, path.at(-1) ?? '');
  const without = editYaml(yaml, { do: 'remove', path }, orderOf);
  const start = around.items[index] ? startOfItem(around, index) : 0;
  const line = startOfLine(yaml, start);
  const isOnLinesOfItsOwn = !around.flow && yaml.slice(line, start).trim() === '';
  if (!isOnLinesOfItsOwn) return { comments: commentsLost(yaml, without), rest: without };
  const column = columnOf(yaml, start);
  const first = startOfCommentsAbove(yaml, line, column);
  const end = endWithComments(yaml, endOf(yaml, around.items[index]), column);
  // The last one leaves a pair of brackets, and would leave its comment behind them.
  const isLast = around.items.length === 1;
  const left = isLast ? without.slice(line, start + '[]'.length) + yaml.slice(end) : without.slice(line);
  const rest = without.slice(0, first) + left;
  return {
    lines: {
      name: isMap(around) ? yaml.slice(start, endOfName(around, index)) : undefined,
      above: linesOf(yaml.slice(first, Math.max(first, line - 1)), column),
      own: linesOf(yaml.slice(line, end), column),
    },
    comments: commentsLost(yaml, rest),
    rest,
  };
}

export const itemAt = (around: Collection, key: string | number): number =>
  isMap(around) ? around.items.findIndex((field) => keyOf(field) === String(key)) : Number(key);

const endOfName = (around: Collection, index: number): number => {
  const field = around.items[index];
  const key = typeof field === 'object' && field && 'key' in field ? field.key : undefined;
  return (key as { range?: [number, number] } | undefined)?.range?.[1] ?? 0;
};

/** Comments above it in the same column belong to it, but not those that a file begins with. */
function startOfCommentsAbove(text: string, line: number, column: number): number {
  let first = line;
  while (first > 0) {
    const before = startOfLine(text, first - 1);
    const written = text.slice(before, endOfLine(text, before));
    if (written.search(/\S/) !== column || written[column] !== '#') break;
    first = before;
  }
  return first === 0 ? line : first;
}

/** A comment may stand further left than the lines around it. */
function linesOf(text: string, column: number): string[] {
  const margin = new RegExp(`^ {0,${column}}`);
  return text === '' ? [] : text.split(/\r?\n/).map((line) => line.replace(margin, ''));
}
