import type { FieldPath } from '../../core/problems/problem.ts';
import { editYaml, type OrderOf } from '../edit/edit-yaml.ts';
import { columnOf, indented, lineEndIn, nextLine, startOfLine } from '../edit/lines.ts';
import { startOfItem } from '../edit/remove-entry.ts';
import { block, fieldLines, writeKey } from '../edit/write-value.ts';
import { collectionAt, endOf, treeOf } from '../edit/yaml-node.ts';
import { isSameData, withComments } from './comments.ts';
import { type CutValue, itemAt } from './cut-value.ts';

/** Puts a value that was cut into YAML, on its own lines where they fit there, or else written anew below its comments. */
export function putValue(
  yaml: string | undefined,
  path: FieldPath,
  value: unknown,
  cut: CutValue,
  orderOf: OrderOf,
): string {
  const written =
    yaml === undefined ? `${newLines(path, value).join('\n')}\n` : withValue(yaml, path, value, orderOf);
  const asItWas = onItsLines(written, path, cut);
  if (asItWas !== undefined && isSameData(asItWas, written)) return asItWas;
  return withComments(yaml ?? '', written, cut.comments);
}

function withValue(yaml: string, path: FieldPath, value: unknown, orderOf: OrderOf): string {
  const isEntry = typeof path.at(-1) === 'number';
  return editYaml(yaml, { do: isEntry ? 'insert' : 'set', path, value }, orderOf);
}

/** A file of its own: what leads to the value stands on lines of its own, so that the value can bring its lines along. */
function newLines([key = '', ...deeper]: FieldPath, value: unknown): string[] {
  const below = deeper.length > 0 ? newLines(deeper, value) : undefined;
  if (typeof key === 'number')
    return below?.map((line, at) => `${at === 0 ? '-' : ' '} ${line}`) ?? block([value]);
  return below ? [`${writeKey(key)}:`, ...below.map((line) => `  ${line}`)] : fieldLines(key, value);
}

/** A written value replaced by the lines that it stood on before; nothing where it shares its lines with others. */
function onItsLines(text: string, path: FieldPath, { lines }: CutValue): string | undefined {
  const around = collectionAt(treeOf(text), path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const index = itemAt(around, key);
  const start = startOfItem(around, index);
  const line = startOfLine(text, start);
  if (!lines || around.flow || text.slice(line, start).trim() !== '') return undefined;
  const own = renamed(lines, key);
  if (!own) return undefined;
  const margin = ' '.repeat(columnOf(text, start));
  const lineEnd = lineEndIn(text);
  const moved = margin + indented([...lines.above, ...own], margin.length, lineEnd);
  const end = endOf(text, around.items[index]);
  const after = nextLine(text, end);
  const hasEnd = text.slice(end, after).includes('\n');
  return text.slice(0, line) + moved + (hasEnd ? lineEnd : '') + text.slice(after);
}

/** The lines of a field under the name that it gets; a field does not become an entry, nor an entry a field. */
function renamed({ name, own }: NonNullable<CutValue['lines']>, key: string | number): string[] | undefined {
  if ((name === undefined) !== (typeof key === 'number')) return undefined;
  if (name === undefined) return [...own];
  const [first = '', ...others] = own;
  return [writeKey(String(key)) + first.slice(name.length), ...others];
}
