/** Every text and every key in a value, however it is joined with others. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') texts.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Map) open.push(...next.keys(), ...next.values());
    else open.push(...Object.keys(next), ...Object.values(next).filter((each) => each !== undefined));
  }
  return texts;
}
