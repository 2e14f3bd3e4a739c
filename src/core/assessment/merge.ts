type Json = unknown;
type Fields = Record<string, Json>;

/** Words that were in the way of others, with the fields that lead to them. */
export interface SetAside {
  where: string;
  text: string;
}

/**
 * Two windows that wrote on from the same notebook, in one. What only one of them changed is taken from it. Where
 * both changed the same field, `mine` stands, and the words of `other` are set aside. Entries of lists are told
 * apart by what they are about, and one that was changed on one side and taken out on the other stays.
 */
export function merge<Data>(base: Data, mine: Data, other: Data): { merged: Data; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const merged = join(base, mine, other, [], setAside) as Data;
  return { merged, setAside };
}

function join(base: Json, mine: Json, other: Json, path: readonly string[], aside: SetAside[]): Json {
  if (isSame(mine, other) || isSame(base, other)) return mine;
  if (isSame(base, mine)) return other;
  if (isFields(mine) && isFields(other))
    return joinFields(isFields(base) ? base : {}, mine, other, path, aside);
  if (isKeyed(mine) && isKeyed(other)) return joinLists(isKeyed(base) ? base : [], mine, other, path, aside);
  const text = typeof other === 'string' ? other.trim() : '';
  if (text && path.at(-1) !== 'changed') aside.push({ where: path.join(' '), text });
  return mine;
}

function joinFields(
  base: Fields,
  mine: Fields,
  other: Fields,
  path: readonly string[],
  aside: SetAside[],
): Fields {
  const keys = new Set([...Object.keys(mine), ...Object.keys(other)]);
  const entries = [...keys].map((key) => [
    key,
    join(base[key], mine[key], other[key], [...path, key], aside),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Fields;
}

function joinLists(
  base: Fields[],
  mine: Fields[],
  other: Fields[],
  path: readonly string[],
  aside: SetAside[],
): Fields[] {
  const [before, ours, theirs] = [base, mine, other].map(
    (list) => new Map(list.map((each) => [keyOf(each), each])),
  );
  const keys = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [was, own, others] = [before?.get(key), ours?.get(key), theirs?.get(key)];
    if (own && others)
      return [join(was, own, others, [...path, String(own['title'] ?? '')], aside) as Fields];
    const left = own ?? others;
    return left && !(was && isSame(was, left)) ? [left] : [];
  });
}

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyed = (value: Json): value is Fields[] => Array.isArray(value) && value.every(isFields);

/** What an entry is about: its own id, or the things that it names, or else all that it says. */
function keyOf(entry: Fields): string {
  const { id, level, competency, to, condition } = entry;
  if (id !== undefined) return JSON.stringify(id);
  const named = [level, competency, to, condition];
  return JSON.stringify(named.some((each) => each !== undefined) ? named.map((each) => each ?? null) : entry);
}

const isSame = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
