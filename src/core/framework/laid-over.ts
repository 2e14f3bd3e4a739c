import { isRead, isTranslated } from '../catalog/translatable-texts.ts';
import type { FieldPath } from '../problems/problem.ts';
import { isMapping } from '../schema/check-shape.ts';
import { schemasAt } from '../schema/fields-of.ts';
import { type DataOf, schemas } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { statementObject } from '../schema/statement.ts';

/** How a translation is laid over its source. */
export interface Laying {
  kind: Kind;
  /**
   * The source may have changed since: entries of lists that are told apart by their position alone may be others, so
   * that what was for everyone would stand for what is for a few, and the other way round.
   */
  isUncertain: boolean;
  /** Called with each text that stays as it is in the source. */
  onKept: (text: string, path: FieldPath) => void;
}

type Mapping = Readonly<Record<string, unknown>>;

/** The data of a file in another language. What does not fit its source, or is no text, is left as the source has it. */
export const laidOver = <K extends Kind>(source: DataOf[K], texts: Mapping, laying: Laying): DataOf[K] =>
  layer(source, texts, [], laying) as DataOf[K];

function layer(source: unknown, text: unknown, path: FieldPath, laying: Laying): unknown {
  if (Array.isArray(source)) return layList(source, text, path, laying);
  if (isMapping(source)) return layMapping(source, text, path, laying);
  const { kind, onKept } = laying;
  if (isLeaf(text) && text !== source && isTranslated(kind, path)) return layText(source, text, path, kind);
  if (typeof source === 'string' && isRead(kind, path, source)) onKept(source, path);
  return source;
}

const isLeaf = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** A statement keeps the permanent link that its source has. */
function layText(source: unknown, text: unknown, path: FieldPath, kind: Kind): unknown {
  if (typeof source !== 'string' || typeof text !== 'string' || !isStatement(kind, path)) return text;
  return { text, idFrom: source };
}

function layMapping(source: Mapping, text: unknown, path: FieldPath, laying: Laying): Mapping {
  const texts = isMapping(text) ? text : {};
  const inner = Object.entries(source).map(([key, value]) => {
    const over = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return [key, layer(value, over, [...path, key], laying)] as const;
  });
  const laid: Mapping = Object.fromEntries(inner);
  const needsId = laid['text'] !== source['text'] && source['id'] === undefined;
  return needsId && isStatement(laying.kind, path) ? { ...laid, idFrom: source['text'] } : laid;
}

function layList(source: readonly unknown[], text: unknown, path: FieldPath, laying: Laying): unknown[] {
  const textFor = counterparts(source, Array.isArray(text) ? text : [], laying);
  return source.map((each, index) => layer(each, textFor(each, index), [...path, index], laying));
}

function counterparts(
  source: readonly unknown[],
  texts: readonly unknown[],
  { isUncertain }: Laying,
): (each: unknown, index: number) => unknown {
  const idOf = (value: unknown): unknown => (isMapping(value) ? value['id'] : undefined);
  if (texts.length > 0 && texts.every((each) => idOf(each) !== undefined)) {
    const byId = new Map(texts.map((each) => [idOf(each), each]));
    return (each) => (idOf(each) === undefined ? undefined : byId.get(idOf(each)));
  }
  const isSafe = texts.length === source.length && !(isUncertain && holdsAudience(source));
  return (_, index) => (isSafe ? texts[index] : undefined);
}

function holdsAudience(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsAudience);
  return isMapping(value) && (Object.hasOwn(value, 'audience') || Object.values(value).some(holdsAudience));
}

/** What was found out about a field. The entries of a list are all alike. */
const statements = new Map<string, boolean>();

function isStatement(kind: Kind, path: FieldPath): boolean {
  const key = `${kind} ${path.map((part) => (typeof part === 'number' ? '*' : part)).join('\n')}`;
  const found = statements.get(key) ?? schemasAt(schemas[kind], path).includes(statementObject);
  statements.set(key, found);
  return found;
}
