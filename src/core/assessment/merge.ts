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
  if (isSame(base, mine) || mine === undefined) return other;
  if (other === undefined) return mine;
  if (isFields(mine) && isFields(other) && isOneThing(mine, other, path)) {
    return joinFields(isFields(base) ? base : {}, mine, other, path, aside);
  }
  if (isEntries(mine) && isEntries(other)) {
    return joinLists(isEntries(base) ? base : [], mine, other, path, aside);
  }
  const kept = textsIn(mine, path).map(({ text }) => text);
  aside.push(...textsIn(other, path).filter(({ text }) => !kept.some((each) => each.includes(text))));
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
  const list = path.at(-1) ?? '';
  const [before, own, others] = [keyed(base, list), keyed(mine, list), keyed(other, list)];
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((key) => {
    const [was, here, there] = [before.get(key), own.get(key), others.get(key)];
    if (here && there) {
      const title = String(here['title'] ?? '');
      return [join(was, here, there, title ? [...path, title] : path, aside) as Fields];
    }
    const left = here ?? there;
    return left && !(was && isSame(was, left)) ? [left] : [];
  });
}

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntries = (value: Json): value is Fields[] => Array.isArray(value) && value.every(isFields);

/** Values that make sense only as a whole: half of one and half of another would say what nobody said. */
const wholes = new Set(['choice', 'from', 'to', 'level', 'framework', 'proficiency']);

const isOneThing = (a: Fields, b: Fields, path: readonly string[]): boolean =>
  isSame(a['id'], b['id']) && !wholes.has(path.at(-1) ?? '');

/** By which fields the entries of a list are told apart, where they have no ids: these, or else all that they say. */
const keys: Readonly<Record<string, readonly string[]>> = {
  answers: ['competency'],
  promotionCase: ['to', 'condition'],
  lastSeen: ['level'],
  expects: ['competency'],
};

/** Entries by what they are about; those that are about the same stay apart by their order. */
function keyed(entries: readonly Fields[], list: string): Map<string, Fields> {
  const groups = Map.groupBy(entries, (entry) => {
    const about = keys[list]?.map((key) => entry[key]) ?? entry['id'] ?? entry;
    return JSON.stringify(about);
  });
  return new Map([...groups].flatMap(([key, group]) => group.map((entry, n) => [`${key} ${n}`, entry])));
}

/** Fields whose text nobody wrote. */
const notWritten = new Set(
  'id kind side state open started changed ended competency activity level to says framework isGone importance'.split(
    ' ',
  ),
);

function textsIn(value: Json, path: readonly string[]): SetAside[] {
  const key = path.at(-1) ?? '';
  if (typeof value === 'string') {
    const text = value.trim();
    return text && !notWritten.has(key) ? [{ where: path.join(' '), text }] : [];
  }
  if (Array.isArray(value)) return notWritten.has(key) ? [] : value.flatMap((each) => textsIn(each, path));
  if (!isFields(value) || key === 'framework') return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}

const isSame = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
