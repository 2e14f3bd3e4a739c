/**
 * The entries of a list that were moved: as few as can be, so that the others stand in the order in which they stood.
 * `places` says for each entry where it stood before.
 */
export function movedEntries(places: readonly number[]): number[] {
  const kept = new Set(longestRise(places));
  return places.flatMap((_, n) => (kept.has(n) ? [] : [n]));
}

/** The longest row of entries whose places rise. */
function longestRise(places: readonly number[]): number[] {
  const rows: number[][] = [];
  places.forEach((place, n) => {
    const before = rows.filter((row) => (places[row.at(-1) ?? 0] ?? 0) < place);
    const longest = before.reduce<number[]>((best, row) => (row.length > best.length ? row : best), []);
    rows.push([...longest, n]);
  });
  return rows.reduce<number[]>((best, row) => (row.length > best.length ? row : best), []);
}
