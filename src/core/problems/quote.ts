const longest = 60;

/** A value as a message quotes it: in backticks, on one line, cut where it is long. */
export function quote(value: unknown): string {
  const written = typeof value === 'string' ? value : describe(value);
  const line = written.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}\``;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'a mapping' : String(value);
}

/** Several names in a sentence: "`a`, `b` and `c`". */
export function list(names: readonly string[], joint = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}
