/** Just enough of CBOR (RFC 8949) to put the items of an array into another order. */

/** The array at the start of `bytes` with the items of some of its items, which are arrays as well, in byte order. */
export function withSortedItems(bytes: Buffer, positions: readonly number[]): Buffer {
  const sorted = itemsOf(bytes).map((item, position) => (positions.includes(position) ? sort(item) : item));
  return Buffer.concat([headOf(bytes), ...sorted]);
}

const sort = (array: Buffer): Buffer =>
  Buffer.concat([headOf(array), ...itemsOf(array).sort((a, b) => Buffer.compare(a, b))]);

const headOf = (bytes: Buffer): Buffer => bytes.subarray(0, readHead(bytes, 0).end);

function itemsOf(bytes: Buffer): Buffer[] {
  const { argument, end } = readHead(bytes, 0);
  const items: Buffer[] = [];
  for (let at = end; items.length < argument; at = endOf(bytes, at)) {
    items.push(bytes.subarray(at, endOf(bytes, at)));
  }
  return items;
}

function endOf(bytes: Buffer, start: number): number {
  const { type, argument, end } = readHead(bytes, start);
  if (type === 'text' || type === 'bytes') return end + argument;
  const items = type === 'array' ? argument : type === 'map' ? 2 * argument : 0;
  return Array.from({ length: items }).reduce((at: number) => endOf(bytes, at), end);
}

const types = ['number', 'number', 'bytes', 'text', 'array', 'map', 'tag', 'simple'] as const;

/** An item starts with its type and a number: its value, or how long it is. */
function readHead(bytes: Buffer, start: number) {
  const first = bytes.readUInt8(start);
  const short = first & 31;
  const type = types[first >> 5];
  if (short < 24) return { type, argument: short, end: start + 1 };
  if (short > 26)
    throw new Error('The search index holds numbers or lists of a kind that Pagefind does not write.');
  const size = 2 ** (short - 24);
  return { type, argument: bytes.readUIntBE(start + 1, size), end: start + 1 + size };
}
