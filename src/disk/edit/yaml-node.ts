import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../../core/problems/problem.ts';
import { EditError } from './edit.ts';

export type Field = Pair<unknown, unknown>;
export type Collection = YAMLMap<unknown, unknown> | YAMLSeq;

/** The tree of a YAML text, with its ranges in the text. */
export function treeOf(text: string): unknown {
  const { contents, errors } = parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (errors[0]) throw new EditError(errors[0].message);
  return contents;
}

/** The collection at a path. */
export function collectionAt(top: unknown, path: FieldPath): Collection {
  const node = path.reduce<unknown>(
    (around, key) => (isCollection(around) ? childOf(around, key) : undefined),
    top,
  );
  if (!isCollection(node)) throw new EditError(`There is nothing to change at \`${path.join('.')}\`.`);
  return node;
}

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

function childOf(collection: Collection, key: string | number): unknown {
  return isMap(collection) ? fieldOf(collection, key)?.value : collection.items[Number(key)];
}

export const fieldOf = (mapping: YAMLMap<unknown, unknown>, key: string | number): Field | undefined =>
  mapping.items.find((field) => keyOf(field) === String(key));

export const keyOf = ({ key }: Field): string | undefined => (isScalar(key) ? String(key.value) : undefined);

/** Where the name of a field begins. */
export const startOfField = ({ key }: Field): number => rangeOf(key)[0];

/** Just behind the colon of a field; behind its name where it has no colon, as in `{ a, b }`. */
export function behindColon(field: Field): number {
  const token = field.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return token ? token.offset + token.source.length : rangeOf(field.key)[1];
}

/** Where the dash of an entry of a block list stands. */
export function dashOf(list: YAMLSeq, index: number): number {
  const { srcToken } = list;
  const start = srcToken?.type === 'block-seq' ? srcToken.items[index]?.start : undefined;
  const dash = start?.find(({ type }) => type === 'seq-item-ind');
  if (!dash) throw new EditError('A list is written in a way that cannot be changed.');
  return dash.offset;
}

export function rangeOf(node: unknown): readonly [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) throw new EditError('A value is written in a way that cannot be changed.');
  return [Number(range[0]), Number(range[1])];
}

/** The offset behind the last character of a value or field, without the white space and comments after it. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return isEmptyNode(node.value) ? behindColon(node) : endOf(text, node.value);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether nothing is written where a value could stand. */
export function isEmptyNode(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.source === '' && node.type === 'PLAIN';
}
