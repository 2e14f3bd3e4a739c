import type { TextAt } from '../catalog/texts-of.ts';
import { textsOf } from '../catalog/texts-of.ts';
import { isRead, isTranslated } from '../catalog/translatable-texts.ts';
import type { FieldPath } from '../problems/problem.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { Kind } from '../schema/kinds.ts';
import { counterparts } from './counterparts.ts';

type Mapping = Readonly<Record<string, unknown>>;

interface Begun {
  kind: Kind;
  source: Mapping;
  /** The translation as it is. */
  texts?: Mapping;
  /** The source that it was translated from, where it is known. */
  earlier?: Mapping;
}

interface Translated {
  data: Mapping;
  /** Texts of the translation that its source has no place for any more. */
  dropped: readonly TextAt[];
  /** Lists whose entries may be paired wrongly, since nobody knows how they were before. */
  doubtful: readonly FieldPath[];
}

/** What the fields of a translation say of it, rather than of its source. */
const ownFields = ['translatedFrom', 'sameOnPurpose'];

/** A translation with the form that its source has now: what is translated is kept, and what is new stands as in the source. */
export function translationData({ kind, source, texts = {}, earlier }: Begun): Translated {
  const doubtful: FieldPath[] = [];
  const taken = new Set<string>();
  const take = (text: unknown, path: FieldPath) => {
    if (typeof text === 'string') taken.add(keyOf(path));
    return text;
  };
  const data = filled(source, texts, earlier, { kind, path: [], at: [], take, doubtful });
  const own = Object.fromEntries(ownFields.flatMap((key) => (key in texts ? [[key, texts[key]]] : [])));
  const dropped = textsOf(texts).filter(
    ({ path }) => !ownFields.includes(String(path[0])) && path.at(-1) !== 'id' && !taken.has(keyOf(path)),
  );
  return { data: { ...(isMapping(data) ? data : {}), ...own }, dropped, doubtful };
}

const keyOf = (path: FieldPath): string => path.join('\n');

interface Around {
  kind: Kind;
  /** Where the source has it, and where the translation has it. */
  path: FieldPath;
  at: FieldPath;
  take: (text: unknown, path: FieldPath) => unknown;
  doubtful: FieldPath[];
}

/** A value of the translation; nothing where its source holds no text there. */
function filled(source: unknown, text: unknown, earlier: unknown, around: Around): unknown {
  if (Array.isArray(source)) return filledList(source, text, earlier, around);
  if (isMapping(source)) return filledMapping(source, text, earlier, around);
  const { kind, path, at, take } = around;
  if (isLeaf(text) && isTranslated(kind, path)) return take(text, at);
  return typeof source === 'string' && isRead(kind, path, source) ? source : undefined;
}

const isLeaf = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function filledMapping(
  source: Mapping,
  text: unknown,
  earlier: unknown,
  around: Around,
): Mapping | undefined {
  const [texts, before] = [text, earlier].map((each) => (isMapping(each) ? each : {})) as [Mapping, Mapping];
  const inner = Object.entries(source).flatMap(([key, value]) => {
    const below = { ...around, path: [...around.path, key], at: [...around.at, key] };
    const own = (of: Mapping) => (Object.hasOwn(of, key) ? of[key] : undefined);
    const held = filled(value, own(texts), own(before), below);
    return held === undefined ? [] : [[key, held] as const];
  });
  return inner.length === 0 ? undefined : Object.fromEntries(inner);
}

const idOf = (value: unknown): unknown => (isMapping(value) ? value['id'] : undefined);
const haveIds = (list: readonly unknown[]): boolean => list.every((each) => idOf(each) !== undefined);

function filledList(
  source: readonly unknown[],
  text: unknown,
  earlier: unknown,
  around: Around,
): unknown[] | undefined {
  const texts = Array.isArray(text) ? text : [];
  const before = Array.isArray(earlier) ? earlier : undefined;
  const pairs = haveIds(source)
    ? pairsById(source, texts, before)
    : pairsByPlace(source, texts, before, around);
  const inner = source.map((each, index) => {
    const [from, old] = pairs[index] ?? [];
    const below = { ...around, path: [...around.path, index], at: [...around.at, from ?? -1] };
    return filled(each, from === undefined ? undefined : texts[from], old, below);
  });
  if (inner.every((each) => each === undefined)) return undefined;
  // Entries that are told apart by their place need one each.
  const whole = inner.map((each, index) => withId(each, source[index]));
  return haveIds(source) ? whole.filter((_, index) => inner[index] !== undefined) : whole;
}

const withId = (held: unknown, source: unknown): unknown =>
  isMapping(source) ? { ...(idOf(source) !== undefined && { id: idOf(source) }), ...(held ?? {}) } : held;

/** The position of an entry in the translation, and the entry that its source was. */
type Pair = readonly [from: number | undefined, earlier: unknown];

function pairsById(
  source: readonly unknown[],
  texts: readonly unknown[],
  before: readonly unknown[] = [],
): Pair[] {
  return source.map((each) => {
    const from = texts.findIndex((other) => idOf(other) === idOf(each));
    return [from < 0 ? undefined : from, before.find((other) => idOf(other) === idOf(each))];
  });
}

function pairsByPlace(
  source: readonly unknown[],
  texts: readonly unknown[],
  before: readonly unknown[] | undefined,
  { path, doubtful }: Around,
): Pair[] {
  if (before && before.length === texts.length)
    return counterparts(before, source).map((from) => [from, from === undefined ? undefined : before[from]]);
  if (texts.length > 0 && texts.length !== source.length) doubtful.push(path);
  return source.map((_, index) => [index < texts.length ? index : undefined, undefined]);
}
